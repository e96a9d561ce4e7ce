import {describe, expect, it} from 'vitest';
import {spansOf, stateOn} from '../domain/datedStates';
import {REVIEW_STATES} from '../domain/dueState';

describe('the state of a review that is due on February 29, 2028', () => {
  it.each([
    ['2027-11-30', 'Later'],
    ['2027-12-01', 'Due in 90 days'],
    ['2028-01-29', 'Due in 90 days'],
    ['2028-01-30', 'Due in 30 days'],
    ['2028-02-29', 'Due in 30 days'],
    ['2028-03-01', 'Overdue'],
  ])('on %s is "%s"', (day, label) => {
    expect(stateOn('2028-02-29', REVIEW_STATES, day)?.label).toBe(label);
  });
});

it('a page has only the states that its readers can see', () => {
  const spans = spansOf('2026-12-01', REVIEW_STATES, '2026-11-28');
  expect(spans.map(({label, from, until}) => [label, from, until])).toEqual([
    ['Due in 30 days', '2026-11-01', '2026-12-02'],
    ['Overdue', '2026-12-02', undefined],
  ]);
});

it('a distant date has one state', () => {
  expect(spansOf('2030-01-01', REVIEW_STATES, '2026-11-28').map(({label}) => label)).toEqual(['Later']);
});

it('words have no date state', () => {
  expect(stateOn('No review date', REVIEW_STATES, '2026-11-28')).toBeUndefined();
});

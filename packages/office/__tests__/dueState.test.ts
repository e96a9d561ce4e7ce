import {expect, it} from 'vitest';
import {dueState} from '../domain/dueState';

it.each([
  ['2026-11-27', 'overdue'],
  ['2026-11-28', 'due-in-30-days'],
  ['2026-12-28', 'due-in-30-days'],
  ['2026-12-29', 'due-in-90-days'],
  ['2027-02-26', 'due-in-90-days'],
  ['2027-02-27', 'later'],
])('what is due on %s is %s on November 28, 2026', (due, state) => {
  expect(dueState(due, '2026-11-28')).toBe(state);
});

it('counts February 29', () => {
  expect(dueState('2028-02-29', '2028-01-30')).toBe('due-in-30-days');
  expect(dueState('2028-03-01', '2028-01-30')).toBe('due-in-90-days');
  expect(dueState('2028-02-29', '2028-03-01')).toBe('overdue');
});

import {expect, test} from 'vitest';
import type {Lookups} from '../facts';
import {descriptorOf} from '../kinds';
import type {PageOf} from '../page';

const TODAY = '2026-12-01';

/** The dates of a purchase as its page shows them. */
function datesOf(data: Partial<PageOf<'purchase'>['data']>): string[] {
  const page = {kind: 'purchase', title: 'Switches', data} as PageOf<'purchase'>;
  const {before} = descriptorOf('purchase').facts(page, {today: TODAY, district: {funds: {}}} as unknown as Lookups);
  const dates = before?.dates;
  if (dates?.type !== 'entries') return [];
  return dates.entries.map(({label, value}) => {
    if (value.type !== 'event') throw new Error(`${label} is not an event`);
    const {date, isOpen, isAhead} = value;
    return [date, label, isOpen && 'open', isAhead && 'ahead'].filter(Boolean).join(' ');
  });
}

test('a purchase’s dates are in order, and those to come or of stages not reached are expected', () => {
  const dates = {received: '2027-01-22', need: '2026-07-13', ordered: '2026-10-26', award: '2026-10-20'};
  expect(datesOf({stage: 'ordered', dates})).toEqual([
    '2026-07-13 need',
    '2026-10-20 award',
    '2026-10-26 ordered',
    '2027-01-22 received open ahead',
  ]);
});

test('a stage that was to be reached by yesterday is still open, and one of today is still expected', () => {
  expect(datesOf({stage: 'ordered', dates: {received: '2026-11-30'}})).toEqual(['2026-11-30 received open']);
  expect(datesOf({stage: 'ordered', dates: {received: TODAY}})).toEqual(['2026-12-01 received open ahead']);
  expect(datesOf({stage: 'received', dates: {received: TODAY}})).toEqual(['2026-12-01 received']);
  expect(datesOf({stage: 'received', dates: {received: '2026-12-02'}})).toEqual(['2026-12-02 received ahead']);
});

test('stages of one day are in the order in which they are reached', () => {
  const dates = {paid: TODAY, need: TODAY, received: TODAY};
  expect(datesOf({stage: 'paid', dates})).toEqual(['2026-12-01 need', '2026-12-01 received', '2026-12-01 paid']);
});

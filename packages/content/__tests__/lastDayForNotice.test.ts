import {addToDate} from '@deskbook/text/dates/dates';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {endOfNotice, lastDayForNotice} from '../lastDayForNotice';

describe('the last day to give notice', () => {
  it.each([
    ['2027-06-30', '90 days', '2027-04-01'],
    ['2028-06-30', '120 days', '2028-03-02'],
    // February 29 is one of these days.
    ['2028-03-30', '30 days', '2028-02-29'],
    ['2027-03-30', '30 days', '2027-02-28'],
    ['2027-06-30', '2 weeks', '2027-06-16'],
    ['2027-06-30', '6 months', '2026-12-30'],
    // Months that have no such day.
    ['2027-08-31', '6 months', '2027-02-28'],
    ['2028-08-31', '6 months', '2028-02-29'],
    ['2027-12-31', '1 month', '2027-11-30'],
    ['2028-02-29', '1 year', '2027-02-28'],
    ['2027-01-31', '13 months', '2025-12-31'],
  ])('before %s, with %s of notice, is %s', (ends_on, notice, expected) => {
    expect(endOfNotice({ends_on, notice})).toBe(expected);
  });

  it('is unknown without an end or a notice period', () => {
    expect(endOfNotice({ends_on: '2027-06-30'})).toBeUndefined();
    expect(endOfNotice({notice: '90 days'})).toBeUndefined();
  });

  it('is never too late: counted from it, the notice period is over by the end', () => {
    const days = fc.integer({min: 0, max: 20_000}).map((amount) => addToDate('2000-01-01', {amount, unit: 'day'}));
    const units = fc.constantFrom('day', 'week', 'month', 'year');
    fc.assert(
      fc.property(days, fc.integer({min: 1, max: 400}), units, (ends_on, amount, unit) => {
        const last = endOfNotice({ends_on, notice: `${amount} ${unit}s`}) ?? '';
        expect(addToDate(last, {amount, unit}) <= ends_on).toBe(true);
      }),
    );
  });
});

describe('the last working day to give notice', () => {
  const district = {
    closed: {'2027-01-01': "New Year's Day", '2026-12-24': 'Christmas Eve', '2026-12-25': 'Christmas Day'},
    branches: {
      downtown: {name: 'Downtown', closed: {'2027-03-04': 'Inventory'}, rooms: {}},
      riverside: {name: 'Riverside', closed: ['2027-03-04', '2027-03-03'], rooms: {}},
    },
  } as unknown as Parameters<typeof lastDayForNotice>[1];

  it.each([
    // A Friday on which the district is closed.
    ['2027-06-30', '180 days', [], '2026-12-31'],
    // A Sunday, after a Saturday.
    ['2027-04-11', '28 days', [], '2027-03-12'],
    // A Sunday after Christmas, which is a Friday: two closed days and a weekend.
    ['2027-01-26', '30 days', [], '2026-12-23'],
    // A day on which every branch is closed, each for itself.
    ['2027-04-03', '30 days', [], '2027-03-03'],
    // The same day at Riverside, which is closed the day before, too.
    ['2027-04-03', '30 days', ['riverside'], '2027-03-02'],
    ['2027-04-02', '30 days', ['downtown', 'riverside'], '2027-03-03'],
    ['2027-04-01', '30 days', [], '2027-03-02'],
  ])('before %s, with %s, of %j, is %s', (ends_on, notice, branches, expected) => {
    expect(lastDayForNotice({ends_on, notice, branches}, district)).toBe(expected);
  });

  it('is never after the day that the contract means, and never a closed day or a weekend', () => {
    const days = fc.integer({min: 0, max: 20_000}).map((amount) => addToDate('2000-01-01', {amount, unit: 'day'}));
    fc.assert(
      fc.property(days, fc.array(days, {maxLength: 30}), (ends_on, closed) => {
        const near = closed.map((_, index) => addToDate(ends_on, {amount: -30 - index, unit: 'day'}));
        const term = {ends_on, notice: '30 days'};
        const last = lastDayForNotice(term, {closed: [...closed, ...near], branches: {}}) ?? '';
        expect(last <= (endOfNotice(term) ?? '')).toBe(true);
        expect(near).not.toContain(last);
        expect([0, 6]).not.toContain(new Date(last).getUTCDay());
      }),
    );
  });
});

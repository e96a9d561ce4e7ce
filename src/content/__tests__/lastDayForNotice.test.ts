import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addToDate} from '../dates';
import {lastDayForNotice} from '../lastDayForNotice';

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
    expect(lastDayForNotice({ends_on, notice})).toBe(expected);
  });

  it('is unknown without an end or a notice period', () => {
    expect(lastDayForNotice({ends_on: '2027-06-30'})).toBeUndefined();
    expect(lastDayForNotice({notice: '90 days'})).toBeUndefined();
  });

  it('is never too late: counted from it, the notice period is over by the end', () => {
    const days = fc.integer({min: 0, max: 20_000}).map((amount) => addToDate('2000-01-01', {amount, unit: 'day'}));
    const units = fc.constantFrom('day', 'week', 'month', 'year');
    fc.assert(
      fc.property(days, fc.integer({min: 1, max: 400}), units, (ends_on, amount, unit) => {
        const last = lastDayForNotice({ends_on, notice: `${amount} ${unit}s`}) ?? '';
        expect(addToDate(last, {amount, unit}) <= ends_on).toBe(true);
      }),
    );
  });
});

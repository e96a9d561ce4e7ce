import {describe, expect, it} from 'vitest';
import {fiscalYearDates, fiscalYearOf, nextFiscalYear} from '../dates/dates';

describe('a fiscal year from July to June', () => {
  it.each([
    ['2026-06-30', '2025-26'],
    ['2026-07-01', '2026-27'],
    ['2027-06-30', '2026-27'],
    ['2099-07-01', '2099-00'],
    ['2028-02-29', '2027-28'],
  ])('has %s in %s', (day, year) => {
    expect(fiscalYearOf(day, '07-01')).toBe(year);
  });

  it('begins on July 1 and ends on June 30', () => {
    expect(fiscalYearDates('2026-27', '07-01')).toEqual({first: '2026-07-01', last: '2027-06-30'});
  });

  it('is followed by the next', () => {
    expect(nextFiscalYear('2098-99', '07-01')).toBe('2099-00');
  });

  it.each(['2026-28', '2027', 'FY27', ''])('is not named %j', (label) => {
    expect(fiscalYearDates(label, '07-01')).toBeUndefined();
  });
});

describe('a fiscal year that is the calendar year', () => {
  it('has one year in its name', () => {
    expect(fiscalYearOf('2027-12-31', '01-01')).toBe('2027');
    expect(nextFiscalYear('2027', '01-01')).toBe('2028');
    expect(fiscalYearDates('2027', '01-01')).toEqual({first: '2027-01-01', last: '2027-12-31'});
    expect(fiscalYearDates('2027-28', '01-01')).toBeUndefined();
  });
});

it('a fiscal year that begins in March ends in February, leap day included', () => {
  expect(fiscalYearOf('2028-02-29', '03-01')).toBe('2027-28');
  expect(fiscalYearDates('2027-28', '03-01')).toEqual({first: '2027-03-01', last: '2028-02-29'});
});

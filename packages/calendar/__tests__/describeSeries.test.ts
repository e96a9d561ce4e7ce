import {formatsFor} from '@deskbook/ui/components/formatsFor';
import {describe, expect, it} from 'vitest';
import type {SeriesFacts} from '../domain/seriesFacts';
import {describeSeries} from '../theme/SessionBlock/describeSeries';

describe('a series in words', () => {
  it.each<[SeriesFacts, string]>([
    [{every: 'day'}, 'Every day'],
    [{every: 'week'}, 'Every week'],
    [{every: 'month', interval: 1}, 'Every month'],
    [{every: 'day', interval: 2}, 'Every 2 days'],
    [{every: 'week', interval: 2, on: ['wed'], count: 6}, 'Every 2 weeks on Wednesday (6 dates)'],
    [{every: 'week', count: 1}, 'Every week (1 date)'],
    [{every: 'week', count: 6, cancelled: 1, postponed: 2}, 'Every week (6 dates, 1 canceled, 2 postponed)'],
    [{every: 'month', interval: 3, on: ['15']}, 'Every 3 months on day 15'],
    [{every: 'week', on: ['tue', 'thu'], until: '2027-06-01'}, 'Every week on Tuesday and Thursday until June 1, 2027'],
    [{every: 'month', on: ['1st mon']}, 'Every month on the first Monday'],
    [{every: 'month', on: ['2nd tue', '4th tue']}, 'Every month on the second Tuesday and the fourth Tuesday'],
    [{every: 'month', on: ['3rd sat']}, 'Every month on the third Saturday'],
    [{every: 'month', on: ['5th sun']}, 'Every month on the fifth Sunday'],
    [{every: 'month', on: ['last fri']}, 'Every month on the last Friday'],
  ])('%j reads %j', (series, says) => {
    expect(describeSeries(series, formatsFor('en'))).toBe(says);
  });
});

import {describe, expect, it} from 'vitest';
import {timelineOf} from '../domain/systems';
import {recordsOf} from './records';

/** 731 days to the end: 2028 is a leap year. */
const DAY = '2026-07-01';
const at = (days: number) => Math.round((days / 731) * 10_000) / 100;

const rowsOf = (pages: Record<string, string>) => timelineOf(recordsOf(pages, '', DAY)).rows;

describe('the timeline of the next 24 months', () => {
  it('draws a contract from start to end, with both due dates', () => {
    const [row] = rowsOf({'c-fiber': 'starts_on: 2026-07-11\nends_on: 2027-07-01\nnotice: 30 days'});
    expect(row).toEqual({
      link: {text: 'c-fiber', to: '/c-fiber/'},
      bar: {at: at(10), width: Math.round((at(365) - at(10)) * 100) / 100},
      marks: [
        {kind: 'notice', date: '2027-06-01', at: at(335)},
        {kind: 'end', date: '2027-07-01', at: at(365)},
      ],
    });
  });

  it('cuts off what is before and after', () => {
    const [row] = rowsOf({'c-fiber': 'starts_on: 2020-01-01\nends_on: 2030-01-01\nnotice: 2 years'});
    expect(row?.bar).toEqual({at: 0, width: 100});
    expect(row?.marks).toEqual([{kind: 'notice', date: '2027-12-31', at: at(548)}]);
  });

  it('includes contracts without dates, but none that do not run in these months', () => {
    const titles = rowsOf({
      'c-open': '',
      'c-ends-today': 'ends_on: 2026-07-01',
      'c-ended': 'ends_on: 2026-06-30',
      'c-begins-on-the-last-day': 'starts_on: 2028-07-01',
      'c-later': 'starts_on: 2028-07-02',
    }).map(({link}) => link.text);
    expect(titles).toEqual(['c-ends-today', 'c-begins-on-the-last-day', 'c-open']);
  });

  it('includes systems whose support ends in these months, earliest first', () => {
    const rows = rowsOf({
      's-win': 'key: win\nsupport_until: 2028-07-02',
      's-listen': 'key: listen\nsupport_until: 2028-07-01',
      's-phones': 'key: telephones\nsupport_until: 2026-06-30',
      'c-fiber': 'ends_on: 2026-12-31\nnotice: 90 days',
      'c-lease': 'ends_on: 2026-11-30',
    });
    expect(rows.map(({link, marks}) => `${link.text} ${marks.map(({kind}) => kind)}`)).toEqual([
      'c-fiber notice,end',
      'c-lease end',
      's-listen support',
    ]);
    expect(rows[2]?.bar).toEqual({at: 0, width: 100});
  });

  it('begins with the current month, and knows where the build day is in it', () => {
    const {first, last, today} = timelineOf(recordsOf({}, '', '2026-12-16'));
    expect([first, last]).toEqual(['2026-12-01', '2028-12-01']);
    expect(today).toBe(at(15));
  });

  it('has a line for each quarter', () => {
    const {ticks} = timelineOf(recordsOf({}, '', '2026-11-28'));
    expect(ticks.map(({date}) => date)).toEqual([
      '2027-01-01',
      '2027-04-01',
      '2027-07-01',
      '2027-10-01',
      '2028-01-01',
      '2028-04-01',
      '2028-07-01',
      '2028-10-01',
    ]);
  });
});

import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {isOpen, recordDeadlines} from '../domain/deadlines';
import {calendarFile} from '../domain/files';
import {contracts} from '../registers/contracts';
import {recordsOf} from './records';

const FIBER = 'partner: Example Fiber\nstarts_on: 2023-07-01\nends_on: 2028-06-30\nnotice: 120 days';

const datesIn = (pages: Record<string, string>) =>
  recordDeadlines(recordsOf(pages).catalog).map(({date, title}) => `${date} ${title}`);

describe('the deadlines of the office', () => {
  it('are notice dates, ends of contracts and ends of support', () => {
    const pages = {'c-fiber': FIBER, 's-phones': 'key: telephones\nsupport_until: 2029-06-30\nvendor: Example Voice'};
    expect(datesIn(pages)).toEqual([
      '2028-03-02 Last day to give notice: c-fiber',
      '2028-06-30 Contract ends: c-fiber',
      '2029-06-30 Support ends: s-phones',
    ]);
  });

  it('come only from pages with a date', () => {
    expect(datesIn({'c-open': 'notice: 30 days', 's-win': 'key: win'})).toEqual([]);
    expect(datesIn({'c-lease': 'ends_on: 2027-02-28'})).toEqual(['2027-02-28 Contract ends: c-lease']);
  });

  it('say with whom, when the contract ends, and whether we are leaving it', () => {
    const [notice, end] = recordDeadlines(recordsOf({'c-fiber': `${FIBER}\nrenew: no`}).catalog);
    expect(notice?.description).toBe(
      'With Example Fiber. The contract ends on June 30, 2028. We do not plan to renew it.',
    );
    expect(end?.description).toBe('With Example Fiber. We do not plan to renew it.');
    const [renewed] = recordDeadlines(recordsOf({'c-fiber': `${FIBER}\nrenew: yes`}).catalog);
    expect(renewed?.description).toMatch(/We plan to renew it\.$/);
  });

  it('warn 180, 90 and 30 days ahead, whether or not the contract will be renewed', () => {
    for (const renew of ['', '\nrenew: yes', '\nrenew: no']) {
      const dates = recordDeadlines(recordsOf({'c-fiber': FIBER + renew}).catalog);
      expect(dates.map(({kind, remindBefore}) => [kind, ...remindBefore])).toEqual([
        ['notice', 180, 90, 30, 7],
        ['end', 180, 90, 30],
      ]);
    }
  });

  it.each([
    ['', '2028-03-02', 'notice end'],
    ['', '2028-03-03', 'notice end'],
    ['', '2028-07-01', 'end'],
    ['renew: yes', '2028-03-02', 'notice end'],
    ['renew: yes', '2028-03-03', 'end'],
    ['renew: yes', '2028-07-01', 'end'],
    ['renew: no', '2028-03-03', 'end'],
    ['renew: no', '2028-06-30', 'end'],
    ['renew: no', '2028-07-01', ''],
  ])('with "%s", on %s, still open: %s', (renew, today, kinds) => {
    const dates = recordDeadlines(recordsOf({'c-fiber': `${FIBER}\n${renew}`}).catalog);
    const open = dates.filter((each) => isOpen(each, today));
    expect(open.map(({kind}) => kind).join(' ')).toBe(kinds);
  });

  it('are in the contracts register’s calendar file with a unique ID, if readers can open the page', () => {
    const files = new Map(
      calendarFile(contracts, recordsOf({'c-fiber': FIBER, 'c-hidden': FIBER}), () => '2026-11-01'),
    );
    const calendar = new ICAL.Component(ICAL.parse(files.get('office/contracts.ics') ?? ''));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map(({uid, startDate}) => `${uid} ${startDate}`)).toEqual([
      'notice-c-fiber@staff.example.org 2028-03-02',
      'end-c-fiber@staff.example.org 2028-06-30',
    ]);
    expect(calendar.getFirstPropertyValue('name')).toBe('Westplex Library District: Contracts');
  });
});

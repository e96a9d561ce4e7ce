import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {DEFAULT_DISTRICT} from '../../district';
import {writeCalendar} from '../writeCalendar';
import {type Deadline, writeDeadline} from '../writeDeadline';

const DISTRICT = {...DEFAULT_DISTRICT, name: 'Westplex', url: 'https://staff.example.org'};

const NOTICE: Deadline = {
  name: 'notice-internet-service',
  date: '2028-03-02',
  title: 'Last day to give notice: Internet, service',
  description: 'It ends on June 30, 2028.',
  url: '/office/contracts/internet-service/',
  changedOn: '2026-08-04',
  remindBefore: [90, 1, 0],
};

/** As an independent reader finds it. */
function read(...deadlines: readonly Deadline[]) {
  const events = deadlines.map((deadline) => writeDeadline(deadline, DISTRICT));
  const text = writeCalendar({product: 'Office', name: 'Deadlines', address: null, zones: ['America/Chicago'], events});
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {calendar, found: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))};
}

describe('a deadline in a calendar file', () => {
  it('is an all-day event, with a UID that stays when the day changes', () => {
    const {found} = read(NOTICE, {...NOTICE, date: '2027-12-31'});
    expect(found.map(({uid}) => uid)).toEqual(Array(2).fill('notice-internet-service@staff.example.org'));
    expect(found.map(({startDate, endDate}) => [startDate, endDate].map(String))).toEqual([
      ['2028-03-02', '2028-03-03'],
      ['2027-12-31', '2028-01-01'],
    ]);
    expect(found.every(({startDate}) => startDate.isDate)).toBe(true);
  });

  it('shows people as free, and has a description and a link to its page', () => {
    const {component} = read(NOTICE).found[0] as ICAL.Event;
    const values = ['summary', 'description', 'url', 'transp', 'dtstamp', 'organizer'].map((name) =>
      String(component.getFirstPropertyValue(name)),
    );
    expect(values).toEqual([
      'Last day to give notice: Internet, service',
      'It ends on June 30, 2028.\n\nhttps://staff.example.org/office/contracts/internet-service/',
      'https://staff.example.org/office/contracts/internet-service/',
      'TRANSPARENT',
      '2026-08-04T00:00:00Z',
      `mailto:${DEFAULT_DISTRICT.help_desk.email}`,
    ]);
  });

  it('reminds people at 9 AM, days before or on the day', () => {
    const {component, startDate} = read(NOTICE).found[0] as ICAL.Event;
    const times = component.getAllSubcomponents('valarm').map((alarm) => {
      const time = startDate.clone();
      time.isDate = false;
      time.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return time.toString();
    });
    expect(times).toEqual(['2027-12-03T09:00:00', '2028-03-01T09:00:00', '2028-03-02T09:00:00']);
  });

  it('is in a valid calendar even without deadlines', () => {
    expect(read().calendar.getAllSubcomponents()).toHaveLength(1);
  });
});

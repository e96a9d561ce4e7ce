import {addDays} from '@deskbook/text/dates/dates';
import type {District} from '../schemas/district';
import {contentLine, encodeUri, escapeText, organizer, uidAt, wrapEvent} from './contentLine';

/** Something due by a day: an all-day event that shows people as free. */
export interface Deadline {
  /** Permanent name that survives a new date: `notice-internet-service`. */
  name: string;
  /** `YYYY-MM-DD` */
  date: string;
  title: string;
  description: string;
  /** Path of its page, with the base URL. */
  url: string;
  /** Date of its page's last change, `YYYY-MM-DD`: never the build day, so builds of one commit are identical. */
  changedOn: string;
  /** Days before the deadline to remind people, at 9 AM; 0 is the day itself. */
  remindBefore: readonly number[];
}

export function writeDeadline(deadline: Deadline, district: District): string {
  const {name, date, title, description, changedOn, remindBefore} = deadline;
  const address = district.url + deadline.url;
  const stamp = `${basicDate(changedOn)}T000000Z`;
  const lines = [
    contentLine('DTSTART;VALUE=DATE', basicDate(date)),
    contentLine('DTEND;VALUE=DATE', basicDate(addDays(date, 1))),
    contentLine('SUMMARY', escapeText(title)),
    contentLine('DTSTAMP', stamp),
    contentLine('LAST-MODIFIED', stamp),
    contentLine('STATUS', 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('DESCRIPTION', escapeText([description, address].filter(Boolean).join('\n\n'))),
    contentLine('URL', encodeUri(address)),
    organizer(district),
    ...remindBefore.map((days) => writeAlarm(title, days)),
  ];
  return wrapEvent(uidAt(district, name), lines.join(''));
}

function writeAlarm(title: string, daysBefore: number): string {
  return [
    'BEGIN:VALARM\r\n',
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', escapeText(title)),
    contentLine('TRIGGER', daysBefore > 0 ? `-P${daysBefore - 1}DT15H` : 'PT9H'),
    'END:VALARM\r\n',
  ].join('');
}

function basicDate(date: string): string {
  return date.replaceAll('-', '');
}

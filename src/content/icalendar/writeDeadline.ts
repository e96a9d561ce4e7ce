import {addToDate} from '../dates';
import type {District} from '../schemas/district';
import {contentLine, escapeText} from './contentLine';
import {encodeUri, organizer, uidAt, wrapEvent} from './event';

/** Something that has to be done by a day: an event of that day, during which people are still free. */
export interface Deadline {
  /** Names it for good, also when it moves: `notice-internet-service`. */
  name: string;
  /** `YYYY-MM-DD` */
  date: string;
  title: string;
  description: string;
  /** The path of its page, with the base URL in front. */
  url: string;
  /** When its page was last changed, `YYYY-MM-DD`: never the day of the build, so that builds of one commit are alike. */
  changedOn: string;
  /** How many days before, and 0 for the day itself, to remind people of it, at 9 in the morning. */
  remindBefore: readonly number[];
}

export function writeDeadline(deadline: Deadline, district: District): string {
  const {name, date, title, description, changedOn, remindBefore} = deadline;
  const address = district.url + deadline.url;
  const stamp = `${basicDate(changedOn)}T000000Z`;
  const lines = [
    contentLine('DTSTART;VALUE=DATE', basicDate(date)),
    contentLine('DTEND;VALUE=DATE', basicDate(addToDate(date, {amount: 1, unit: 'day'}))),
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

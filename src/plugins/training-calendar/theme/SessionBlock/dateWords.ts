import type {Formats} from '../../../../components/formats';
import type {DateOfPart} from '../../domain/sessionPart';

/** `10:00 AM – 11:30 AM`; with the date of the end where that is another day. */
export function sayHours({start, end}: Pick<DateOfPart, 'start' | 'end'>, formats: Formats): string {
  const until = formats.time(end);
  const isSameDay = start.slice(0, 10) === end.slice(0, 10);
  return `${formats.time(start)} – ${isSameDay ? until : `${formats.longDate(end)}, ${until}`}`;
}

/** `Tuesday, December 8, 2026, 8:30 AM` */
export function sayStart({start}: Pick<DateOfPart, 'start'>, formats: Formats): string {
  return `${formats.longDate(start)}, ${formats.time(start)}`;
}

/** `January 4, 2027`, with the time where one is written. */
export function sayDeadline(closes: string, formats: Formats): string {
  const [date = closes, time] = closes.split(' ');
  return time ? `${formats.date(date)}, ${formats.time(closes)}` : formats.date(date);
}

import type {Formats} from '@deskbook/ui/components/formatsFor';
import {translate} from '@docusaurus/Translate';
import {formatLocation} from '../domain/location';
import type {SessionDate} from '../domain/sessionDate';

/** `10:00 AM – 11:30 AM`, with the end's date if it's another day */
export function formatHours(date: SessionDate, formats: Formats): string {
  return `${formats.time(date.start)} ${formatUntil(date, formats)}`;
}

/** `– 11:30 AM` */
export function formatUntil({start, end}: SessionDate, formats: Formats, formatDay = formats.longDate): string {
  const isSameDay = start.slice(0, 10) === end.slice(0, 10);
  return isSameDay ? `– ${formats.time(end)}` : `– ${formatDay(end)}, ${formats.time(end)}`;
}

/** `10:00 AM – 11:30 AM, Central Time` */
export function formatZonedHours(date: SessionDate, formats: Formats): string {
  return `${formatHours(date, formats)}, ${formats.zone(date.timeZone, date.endsAt)}`;
}

/** `Tuesday, December 8, 2026, 8:30 AM` */
export function formatStart({start}: Pick<SessionDate, 'start'>, formats: Formats): string {
  return `${formats.longDate(start)}, ${formats.time(start)}`;
}

/** `January 4, 2027`, with the time if one is given */
export function formatDeadline(closes: string, formats: Formats): string {
  const [date = closes, time] = closes.split(' ');
  return time ? `${formats.date(date)}, ${formats.time(closes)}` : formats.date(date);
}

/** `Training lab, Downtown, 1 Main Street · Online`, whichever apply */
export function formatWhere({place, online}: SessionDate): string {
  const isOnline = online && translate({id: 'trainer.online', message: 'Online'});
  return [place && formatLocation(place), isOnline].filter(Boolean).join(' · ');
}

import {translate} from '@docusaurus/Translate';
import type {Formats} from '../../../components/formatsFor';
import {sayPlace} from '../domain/place';
import type {SessionDate} from '../domain/sessionDate';

/** `10:00 AM – 11:30 AM`, with the end's date if it's another day */
export function sayHours(date: SessionDate, formats: Formats): string {
  return `${formats.time(date.start)} ${sayUntil(date, formats)}`;
}

/** `– 11:30 AM` */
export function sayUntil({start, end}: SessionDate, formats: Formats, sayDay = formats.longDate): string {
  const isSameDay = start.slice(0, 10) === end.slice(0, 10);
  return isSameDay ? `– ${formats.time(end)}` : `– ${sayDay(end)}, ${formats.time(end)}`;
}

/** `10:00 AM – 11:30 AM, Central Time` */
export function sayZonedHours(date: SessionDate, formats: Formats): string {
  return `${sayHours(date, formats)}, ${formats.zone(date.timeZone, date.endsAt)}`;
}

/** `Tuesday, December 8, 2026, 8:30 AM` */
export function sayStart({start}: Pick<SessionDate, 'start'>, formats: Formats): string {
  return `${formats.longDate(start)}, ${formats.time(start)}`;
}

/** `January 4, 2027`, with the time if one is given */
export function sayDeadline(closes: string, formats: Formats): string {
  const [date = closes, time] = closes.split(' ');
  return time ? `${formats.date(date)}, ${formats.time(closes)}` : formats.date(date);
}

/** `Training lab, Downtown, 1 Main Street · Online`, whichever apply */
export function sayWhere({place, online}: SessionDate): string {
  const isOnline = online && translate({id: 'trainer.online', message: 'Online'});
  return [place && sayPlace(place), isOnline].filter(Boolean).join(' · ');
}

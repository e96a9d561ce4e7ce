import {translate} from '@docusaurus/Translate';
import type {Formats} from '../../../../components/formats';
import {sayPlace} from '../../domain/place';
import type {TrainerDate} from '../../domain/trainer/trainerSession';

/** `Tuesday, December 1, 2026` */
export function dayOf({start}: TrainerDate, formats: Formats): string {
  return formats.longDate(start);
}

/** `10:00 AM – 11:30 AM, Central Time` */
export function hoursOf({start, end, endsAt, timeZone}: TrainerDate, formats: Formats): string {
  const isSameDay = start.slice(0, 10) === end.slice(0, 10);
  const until = isSameDay ? formats.time(end) : `${formats.longDate(end)}, ${formats.time(end)}`;
  return `${formats.time(start)} – ${until}, ${formats.zone(timeZone, endsAt)}`;
}

/** `Training lab, Downtown, 1 Main Street`, and that it is online where it is. */
export function whereOf({place, online}: TrainerDate): string {
  const room = place && sayPlace(place);
  const isOnline = online ? translate({id: 'trainer.online', message: 'Online'}) : null;
  return [room, isOnline].filter(Boolean).join(' · ');
}

/** What keeps a date from taking place as planned; null where nothing does. */
export function statusOf({status}: TrainerDate): string | null {
  return {
    scheduled: null,
    full: translate({id: 'trainer.status.full', message: 'Full'}),
    postponed: translate({id: 'trainer.status.postponed', message: 'Postponed'}),
    cancelled: translate({id: 'trainer.status.cancelled', message: 'Canceled'}),
  }[status];
}

import {translate} from '@docusaurus/Translate';
import type {CalendarOccurrence} from '../../domain/calendarData';

/** The title of a session, or the committee's title for a meeting. */
export function whatOf({kind, title}: CalendarOccurrence): string {
  return {
    session: title,
    committee: translate({id: 'calendar.meeting', message: '{committee} meeting'}, {committee: title}),
  }[kind];
}

/** The branch, or "online" if there is none */
export function whereInShort({place, online}: CalendarOccurrence): string {
  return place?.branch ?? (online ? translate({id: 'place.online', message: 'online'}) : '');
}

/** `Training lab, Downtown, or online`, whichever apply */
export function where({place, online}: CalendarOccurrence): string {
  const room = [place?.room, place?.branch].filter(Boolean).join(', ');
  if (!online) return room;
  if (!room) return translate({id: 'place.online', message: 'online'});
  return translate({id: 'place.orOnline', message: '{place}, or online'}, {place: room});
}

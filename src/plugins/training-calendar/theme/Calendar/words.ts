import {translate} from '@docusaurus/Translate';
import type {CalendarOccurrence} from '../../domain/calendarData';

/** Where a session does not simply take place: in a word, beside the color. */
export function statusWord(status: CalendarOccurrence['status']): string {
  return {
    scheduled: '',
    full: translate({id: 'word.full', message: 'Full'}),
    cancelled: translate({id: 'word.cancelled', message: 'Cancelled'}),
    postponed: translate({id: 'word.postponed', message: 'Postponed'}),
  }[status];
}

/** The branch, or that one takes part from where one is. */
export function whereInShort({place, online}: CalendarOccurrence): string {
  return place?.branch ?? (online ? translate({id: 'place.online', message: 'online'}) : '');
}

/** `Training lab, Downtown` and `online`, whichever apply. */
export function where({place, online}: CalendarOccurrence): string[] {
  return [
    [place?.room, place?.branch].filter(Boolean).join(', '),
    online ? translate({id: 'place.online', message: 'online'}) : '',
  ].filter(Boolean);
}

import {wordsBeyond} from '../../../shared/wordsBeyond';
import type {CalendarData, CalendarOccurrence, CalendarSession} from './calendarData';

/** What a row is filtered by in the browser (`src/boot/filters`): an attribute that is not there fits every choice. */
export interface FilteredBy {
  'data-branch': string;
  'data-trainer': string;
  'data-role'?: string;
  'data-system': string;
}

/** The branch is the one where that date takes place, as in the calendar file of the branch. */
export function filteredBy({branch, trainerKeys}: CalendarOccurrence, session: CalendarSession): FilteredBy {
  return {
    'data-branch': branch ?? '',
    'data-trainer': trainerKeys.join(' '),
    ...(!session.isForAll && {'data-role': session.roles.join(' ')}),
    'data-system': session.systems.join(' '),
  };
}

/** Words that staff look for sessions by, beyond what all rows show: a file beside the calendar, by their addresses. */
export function hiddenWords({sessions, days}: Pick<CalendarData, 'sessions' | 'days'>): Record<string, string> {
  const texts = sessions.map(({description, keywords}) => [description, ...keywords]);
  for (const {session, place, trainers} of days.flatMap(({occurrences}) => occurrences)) {
    texts[session]?.push(place?.room ?? '', ...trainers);
  }
  return Object.fromEntries(sessions.map(({to, title}, index) => [to, wordsBeyond([title], texts[index] ?? [])]));
}

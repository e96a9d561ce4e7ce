import type {Occurrence} from '../../../content/occurrences';
import type {District} from '../../../content/schemas/district';
import {wordsBeyond} from '../../../shared/wordsBeyond';
import {namesOfPeople, placeOf} from './place';
import type {TrainingSession} from './trainingSession';

/** What a row is filtered by in the browser (`src/boot/filters`): an attribute that is not there fits every choice. */
export interface FilteredBy {
  'data-branch': string;
  'data-trainer': string;
  'data-role'?: string;
  'data-system': string;
}

/** The branch is the one where that date takes place, as in the calendar file of the branch. */
export function filteredBy(
  {branch, trainers}: Occurrence,
  {audience, data}: TrainingSession,
  {roles}: District,
): FilteredBy {
  const isForAll = Object.keys(roles).every((key) => audience.includes(key));
  return {
    'data-branch': branch ?? '',
    'data-trainer': trainers.join(' '),
    ...(!isForAll && {'data-role': audience.join(' ')}),
    'data-system': (data.systems ?? []).join(' '),
  };
}

/** Words that staff look for sessions by, beyond what all rows show: a file beside the calendar, by their addresses. */
export function hiddenWords(sessions: readonly TrainingSession[], district: District): Record<string, string> {
  return Object.fromEntries(
    sessions.map(({url, title, description, data, occurrences}) => {
      const ofDates = occurrences.flatMap((each) => [
        placeOf(each, district)?.room ?? '',
        ...namesOfPeople(each.trainers, district),
      ]);
      return [url, wordsBeyond([title], [description, ...(data.keywords ?? []), ...ofDates])];
    }),
  );
}

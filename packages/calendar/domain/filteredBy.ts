import type {Occurrence} from '@deskbook/content/occurrences';
import type {District} from '@deskbook/content/schemas/district';
import {wordsBeyond} from '@deskbook/text/strings';
import {namesOfPeople, resolveLocation} from './location';
import type {TrainingSession} from './trainingSession';

/** In `packages/engine/boot/filters` too. Keys may have spaces. */
const SEPARATOR = '\n';

export const FILTER_FIELDS = ['branch', 'trainer', 'role', 'system'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** Attributes that the browser filters a row by (`packages/engine/boot/filters`). A missing attribute matches every choice. */
export interface FilteredBy {
  'data-branch': string;
  'data-trainer': string;
  'data-role'?: string;
  'data-system': string;
}

/** Uses the branch where that date takes place, as the branch's calendar file does. */
export function filteredBy(
  {branch, trainers}: Occurrence,
  {audience, data}: TrainingSession,
  {roles}: District,
): FilteredBy {
  const isForAll = Object.keys(roles).every((key) => audience.includes(key));
  return {
    'data-branch': branch ?? '',
    'data-trainer': trainers.join(SEPARATOR),
    ...(!isForAll && {'data-role': audience.join(SEPARATOR)}),
    'data-system': (data.systems ?? []).join(SEPARATOR),
  };
}

/** Whether a session fits what a list asks for, by the rule that the browser filters by. */
export function fits(given: FilteredBy, asked: Readonly<Partial<Record<FilterField, string>>>): boolean {
  return FILTER_FIELDS.every((field) => {
    const value = asked[field];
    return value === undefined || (given[`data-${field}`]?.split(SEPARATOR).includes(value) ?? true);
  });
}

/** More words to search sessions by, which rows don't show. They go into a file next to the calendar, by page address. */
export function hiddenWords(sessions: readonly TrainingSession[], district: District): Record<string, string> {
  return Object.fromEntries(
    sessions.map(({url, title, description, data, occurrences}) => {
      const ofDates = occurrences.flatMap((each) => [
        resolveLocation(each, district)?.room ?? '',
        ...namesOfPeople(each.trainers, district),
      ]);
      return [url, wordsBeyond([title], [description, ...(data.keywords ?? []), ...ofDates])];
    }),
  );
}

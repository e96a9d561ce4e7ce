import {plainWords} from '../../../shared/plainWords';
import type {CalendarOccurrence, CalendarSession} from './calendarData';

/** What a reader asks for: keys of `district.yml`, and words. Nothing is asked for by an empty text. */
export interface Filters {
  branch: string;
  trainer: string;
  role: string;
  system: string;
  text: string;
}

export const NO_FILTERS: Filters = {branch: '', trainer: '', role: '', system: '', text: ''};

const NAMES = Object.keys(NO_FILTERS) as (keyof Filters)[];

export function isFiltered(filters: Filters): boolean {
  return NAMES.some((name) => filters[name] !== '');
}

/** From the query of an address; what else is in it does not matter. */
export function readFilters(search: string): Filters {
  const query = new URLSearchParams(search);
  return Object.fromEntries(NAMES.map((name) => [name, query.get(name) ?? ''])) as unknown as Filters;
}

/** As the query of an address, `?branch=riverside`; empty without a filter. */
export function writeFilters(filters: Filters): string {
  const query = new URLSearchParams(NAMES.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return query.size > 0 ? `?${query}` : '';
}

/**
 * Tells whether an occurrence is asked for. A session that names no role is for all of them; the branch is the one
 * where that date takes place, as in the calendar file of the branch.
 */
export function filterBy(
  {branch, trainer, role, system, text}: Filters,
  sessions: readonly CalendarSession[],
): (occurrence: CalendarOccurrence) => boolean {
  const words = plainWords(text).split(' ').filter(Boolean);
  return (occurrence) => {
    const session = sessions[occurrence.session] as CalendarSession;
    return (
      (!branch || occurrence.branch === branch) &&
      (!trainer || occurrence.trainerKeys.includes(trainer)) &&
      (!role || session.roles.length === 0 || session.roles.includes(role)) &&
      (!system || session.systems.includes(system)) &&
      (words.length === 0 || words.every((word) => searchable(occurrence, session).includes(word)))
    );
  };
}

/** What a view shows of its sessions. */
export interface FilterCounts {
  shown: number;
  all: number;
  /** How many of those shown are for all staff: a filter by role shows them too. */
  forAll: number;
}

export function countShown(
  occurrences: readonly CalendarOccurrence[],
  filters: Filters,
  sessions: readonly CalendarSession[],
): FilterCounts {
  const shown = occurrences.filter(filterBy(filters, sessions));
  return {
    shown: shown.length,
    all: occurrences.length,
    forAll: shown.filter(({session}) => sessions[session]?.isForAll).length,
  };
}

function searchable({place, trainers}: CalendarOccurrence, {title, description, keywords}: CalendarSession): string {
  return plainWords([title, description, ...keywords, place?.branch, place?.room, ...trainers].join(' '));
}

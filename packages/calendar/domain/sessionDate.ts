import type {Occurrence} from '@deskbook/content/occurrences';
import type {District} from '@deskbook/content/schemas/district';
import {type Location, namesOfPeople, resolveLocation} from './location';

/** One date of a session, with names instead of keys. Has both wall times in its zone, `YYYY-MM-DD HH:MM`, and instants. */
export interface SessionDate
  extends Pick<Occurrence, 'start' | 'end' | 'startsAt' | 'endsAt' | 'timeZone' | 'status' | 'online'> {
  place: Location | null;
  trainers: readonly string[];
}

export function describeDate(occurrence: Occurrence, district: District): SessionDate {
  const {start, end, startsAt, endsAt, timeZone, status, online} = occurrence;
  const place = resolveLocation(occurrence, district);
  const trainers = namesOfPeople(occurrence.trainers, district);
  return {start, end, startsAt, endsAt, timeZone, status, online, place, trainers};
}

/** Returns the original date of an occurrence that was moved, or else null. */
export function movedFrom({start, originalDate}: Occurrence): string | null {
  return start.startsWith(originalDate) ? null : originalDate;
}

import type {Occurrence} from '../../../content/occurrences';
import type {District} from '../../../content/schemas/district';
import {namesOfPeople, type Place, placeOf} from './place';

/** One time that a session takes place, in names. Times are wall times in its zone, `YYYY-MM-DD HH:MM`, and instants. */
export interface SessionDate
  extends Pick<Occurrence, 'start' | 'end' | 'startsAt' | 'endsAt' | 'timeZone' | 'status' | 'online'> {
  place: Place | null;
  trainers: readonly string[];
}

export function describeDate(occurrence: Occurrence, district: District): SessionDate {
  const {start, end, startsAt, endsAt, timeZone, status, online} = occurrence;
  const place = placeOf(occurrence, district);
  const trainers = namesOfPeople(occurrence.trainers, district);
  return {start, end, startsAt, endsAt, timeZone, status, online, place, trainers};
}

/** The date that the series gave an occurrence, where it takes place on another. */
export function movedFrom({start, originalDate}: Occurrence): string | null {
  return start.startsWith(originalDate) ? null : originalDate;
}

import type {Occurrence} from '../../../content/occurrences';

/** A page with more would be long; the calendar has every one. */
const MOST_DATES = 12;

/** The dates that the page of a session lists: those to come on the day of the build, or the last one. */
export function listedDates<T extends Pick<Occurrence, 'end'>>(occurrences: readonly T[], buildDay: string): T[] {
  const upcoming = occurrences.filter((each) => isUpcoming(each, buildDay));
  return upcoming.length > 0 ? upcoming.slice(0, MOST_DATES) : occurrences.slice(-1);
}

export function isUpcoming({end}: Pick<Occurrence, 'end'>, buildDay: string): boolean {
  return end.slice(0, 10) >= buildDay;
}

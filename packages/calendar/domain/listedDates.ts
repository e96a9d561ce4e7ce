import type {Occurrence} from '@deskbook/content/occurrences';

/** More would make the page long; the calendar has them all. */
const MAX_DATES = 12;

/** The dates on a session's page: those upcoming on the day of the build, or the last one. */
export function listedDates<T extends Pick<Occurrence, 'end'>>(occurrences: readonly T[], buildDay: string): T[] {
  const upcoming = occurrences.filter((each) => isUpcoming(each, buildDay));
  return upcoming.length > 0 ? upcoming.slice(0, MAX_DATES) : occurrences.slice(-1);
}

export function isUpcoming({end}: Pick<Occurrence, 'end'>, buildDay: string): boolean {
  return end.slice(0, 10) >= buildDay;
}

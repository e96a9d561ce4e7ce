import type {District} from '../../../content/schemas/district';
import {instantOf, registerUntil, registrationOf} from './registration';
import type {SessionOfPage} from './trainingSession';

/** How to register for a session on a page that lists several, such as a learning path. */
export interface SignUp {
  title: string;
  /** The session's address with the host, for mails. */
  address: string;
  by: 'web' | 'mail';
  /** A web or mail address. */
  to: string;
  /** Those to come on the day of the build that still take somebody. */
  dates: readonly SignUpDate[];
}

export interface SignUpDate {
  start: string;
  /** The instant until which one can register for it. */
  registerUntil: string;
}

/** A page that lists a session shows fewer of its dates. */
const MOST_DATES = 6;

/**
 * Null where one just comes, is invited, or is too late.
 *
 * @param buildDay `YYYY-MM-DD`
 */
export function signUpOf(
  session: Pick<SessionOfPage, 'title' | 'url' | 'data' | 'occurrences'>,
  district: District,
  buildDay: string,
): SignUp | null {
  const {title, url, data, occurrences} = session;
  const builtAt = instantOf(`${buildDay} 00:00`, data.time_zone ?? district.time_zone);
  const {by, to} = registrationOf(data, occurrences);
  if (to === null || (by !== 'web' && by !== 'mail')) return null;
  const dates = occurrences
    .filter(({status}) => status === 'scheduled')
    .map((occurrence) => ({start: occurrence.start, registerUntil: registerUntil(occurrence)}))
    .filter((date) => date.registerUntil > builtAt)
    .slice(0, MOST_DATES);
  return dates.length > 0 ? {title, address: district.url + url, by, to, dates} : null;
}

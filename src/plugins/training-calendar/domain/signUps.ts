import type {District} from '../../../content/schemas/district';
import {contactOf} from './contact';
import {instantOf, registerUntil, registrationOf} from './registration';
import type {DateOfPart, SessionPart} from './sessionPart';
import type {SessionOfPage} from './trainingSession';

/** How to get a seat in a session, for a page that lists several sessions, such as a learning path. */
export interface SignUp extends Pick<SessionPart, 'title' | 'address' | 'registration' | 'contact'> {
  /** Dates that are upcoming on the day of the build, if they take registrations or are full. */
  dates: readonly Pick<DateOfPart, 'start' | 'startsAt' | 'status' | 'registerUntil'>[];
}

/** Fewer than on the session's own page */
const MAX_DATES = 6;

/**
 * Returns null if there's nothing to do: no registration, invitation only, or too late, and no date is full.
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
  const registration = registrationOf(data, occurrences);
  const dates = occurrences
    .map((occurrence) => {
      const {start, startsAt, status} = occurrence;
      return {start, startsAt, status, registerUntil: registerUntil(occurrence)};
    })
    .filter(({status, startsAt, registerUntil}) =>
      status === 'full'
        ? startsAt > builtAt
        : status === 'scheduled' && registration.to !== null && registerUntil > builtAt,
    )
    .slice(0, MAX_DATES);
  if (dates.length === 0) return null;
  return {title, address: district.url + url, registration, contact: contactOf(data, district), dates};
}

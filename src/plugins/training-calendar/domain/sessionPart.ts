import {isOff} from '../../../content/isOff';
import type {Occurrence} from '../../../content/occurrences';
import type {District} from '../../../content/schemas/district';
import {pathOf, sessionFilePath} from './address';
import {type AddToCalendar, addToCalendar} from './addToCalendar';
import {instantOf, type Registration, registrationOf} from './registration';
import {type JsonLd, structuredDataOf} from './structuredData';
import type {SessionOfPage} from './trainingSession';

/** What the page of a session says of taking part. Plain values: they travel in the page's own chunk. */
export interface SessionPart {
  title: string;
  /** The page's address with the host, for mails. */
  address: string;
  isSeries: boolean;
  /** Path of the session's calendar file; null where the page is unlisted and calendars do not know it. */
  file: string | null;
  registration: Registration;
  /** Those to come on the day of the build that take place, a dozen at most; of those past the last one. */
  dates: readonly DateOfPart[];
  /** Whether more follow than are listed. */
  hasMore: boolean;
  /** When the last date is over; null where none takes place. */
  endsAt: string | null;
  /** The instant at which the day of the build begins: what is over by then is over in the static HTML. */
  builtAt: string;
  /** For search engines; null where the page is unlisted. */
  structuredData: JsonLd | null;
}

export interface DateOfPart extends Pick<Occurrence, 'start' | 'endsAt'>, AddToCalendar {
  /** The instant until which one can register for it. */
  registerUntil: string;
}

/** As many as the page lists above. */
const MOST_DATES = 12;

/** So many events keep the page small; the calendar file has every one. */
const MOST_EVENTS = 40;

interface Surroundings {
  district: District;
  /** `YYYY-MM-DD` */
  buildDay: string;
  isUnlisted: boolean;
}

export function sessionPartOf(session: SessionOfPage, {district, buildDay, isUnlisted}: Surroundings): SessionPart {
  const {title, url, data, occurrences} = session;
  const timeZone = data.time_zone ?? district.time_zone;
  const registration = registrationOf(data, occurrences, timeZone);
  const live = occurrences.filter((each) => !isOff(each));
  const coming = live.filter((each) => isToCome(each, buildDay));
  const shown = coming.length > 0 ? coming.slice(0, MOST_DATES) : live.slice(-1);
  return {
    title,
    address: district.url + url,
    isSeries: data.repeats !== undefined,
    file: isUnlisted ? null : pathOf(sessionFilePath(session), district.base_url),
    registration,
    dates: shown.map((occurrence) => ({
      start: occurrence.start,
      endsAt: occurrence.endsAt,
      registerUntil: earlier(registration.closesAt, occurrence.startsAt),
      ...addToCalendar(session, occurrence, district),
    })),
    hasMore: coming.length > shown.length,
    endsAt:
      live
        .map(({endsAt}) => endsAt)
        .toSorted()
        .at(-1) ?? null,
    builtAt: instantOf(`${buildDay} 00:00`, timeZone),
    structuredData: isUnlisted
      ? null
      : structuredDataOf({...session, occurrences: eventsOf(session, buildDay)}, district),
  };
}

/** All of them, or of a long series those to come. */
function eventsOf({occurrences}: SessionOfPage, buildDay: string): readonly Occurrence[] {
  if (occurrences.length <= MOST_EVENTS) return occurrences;
  const coming = occurrences.filter((each) => isToCome(each, buildDay));
  return coming.length > 0 ? coming.slice(0, MOST_EVENTS) : occurrences.slice(-MOST_EVENTS);
}

function isToCome({end}: Occurrence, buildDay: string): boolean {
  return end.slice(0, 10) >= buildDay;
}

function earlier(one: string | null, other: string): string {
  return one !== null && one < other ? one : other;
}

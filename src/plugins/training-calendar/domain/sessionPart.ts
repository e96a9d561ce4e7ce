import {isCancelledOrPostponed} from '../../../content/isCancelledOrPostponed';
import type {Material} from '../../../content/materials';
import type {Occurrence} from '../../../content/occurrences';
import type {District} from '../../../content/schemas/district';
import {latest} from '../../../shared/latest';
import {dateFilePath, pathOf, sessionFilePath} from './address';
import {type AddToCalendar, addToCalendar} from './addToCalendar';
import {type Contact, contactOf} from './contact';
import {isUpcoming, listedDates} from './listedDates';
import type {OtherSession} from './otherSessions';
import {instantOf, type Registration, registerUntil, registrationOf} from './registration';
import {type SeriesFacts, seriesFactsOf} from './seriesFacts';
import {describeDate, movedFrom, type SessionDate} from './sessionDate';
import {type JsonLd, structuredDataOf} from './structuredData';
import type {SessionOfPage} from './trainingSession';

/** What the page of a session says of its dates and of taking part. Plain values: they travel in the page's own chunk. */
export interface SessionPart {
  title: string;
  /** The page's address with the host, for mails. */
  address: string;
  /** How a series repeats; null where the session takes place once. */
  repeats: SeriesFacts | null;
  /** Path of the session's calendar file; null where the page is unlisted and calendars do not know it. */
  file: string | null;
  registration: Registration;
  /** Those to come on the day of the build, a dozen at most; of those past the last one. */
  dates: readonly DateOfPart[];
  /** How many more follow than are listed. */
  more: number;
  /** When the last date is over; null where none takes place. */
  endsAt: string | null;
  /** The instant at which the day of the build begins: what is over by then is over in the static HTML. */
  builtAt: string;
  capacity: number | null;
  /** Names of the roles that it is for. */
  audience: readonly string[];
  /** Whether one of them is for everyone. */
  isForAll: boolean;
  contact: Contact;
  others: readonly OtherSession[];
  /** Slides and the like. */
  materials: readonly Material[];
  /** Path of the calendar. */
  calendar: string;
  /** For search engines; null where the page is unlisted. */
  structuredData: JsonLd | null;
}

export interface DateOfPart extends SessionDate, Pick<Occurrence, 'reason' | 'registrationCloses'> {
  /** The date that the series gave it, where it takes place on another. */
  movedFrom: string | null;
  /** Whether it takes place elsewhere or with others than the series. */
  isElsewhere: boolean;
  hasOtherTrainers: boolean;
  /** The instant until which one can register for it. */
  registerUntil: string;
  /** Null for a date that does not take place. */
  add: (AddToCalendar & {file: string | null}) | null;
}

/** So many events keep the page small; the calendar file has every one. */
const MOST_EVENTS = 40;

interface PageContext {
  district: District;
  /** `YYYY-MM-DD` */
  buildDay: string;
  isUnlisted: boolean;
  others?: readonly OtherSession[];
  materials?: readonly Material[];
}

export function sessionPartOf(session: SessionOfPage, context: PageContext): SessionPart {
  const {district, buildDay, isUnlisted, others = [], materials = []} = context;
  const {title, url, data, occurrences} = session;
  const {repeats} = data;
  const dates = listedDates(occurrences, buildDay);
  const live = occurrences.filter((each) => !isCancelledOrPostponed(each));
  const upcoming = occurrences.filter((each) => isUpcoming(each, buildDay));
  const more = Math.max(upcoming.length - dates.length, 0);
  return {
    title,
    address: district.url + url,
    repeats: repeats ? seriesFactsOf(repeats, occurrences, dates.length + more) : null,
    file: isUnlisted ? null : pathOf(sessionFilePath(session), district.base_url),
    registration: registrationOf(data, occurrences),
    dates: dates.map((occurrence) => dateOfPart(occurrence, session, context)),
    more,
    endsAt: latest(live.map(({endsAt}) => endsAt)) ?? null,
    builtAt: instantOf(`${buildDay} 00:00`, data.time_zone ?? district.time_zone),
    capacity: data.capacity ?? null,
    audience: (data.audience ?? []).map((key) => district.roles[key]?.name ?? key),
    isForAll: (data.audience ?? []).some((key) => district.roles[key]?.everyone),
    contact: contactOf(data, district),
    others,
    materials,
    calendar: `${district.base_url}calendar/`,
    structuredData: isUnlisted
      ? null
      : structuredDataOf({...session, occurrences: eventsOf(session, buildDay)}, district),
  };
}

function dateOfPart(occurrence: Occurrence, session: SessionOfPage, {district, isUnlisted}: PageContext): DateOfPart {
  const {branch, room, online, trainers, reason, registrationCloses, originalDate} = occurrence;
  const {data} = session;
  const file = data.repeats ? dateFilePath(session, originalDate) : sessionFilePath(session);
  return {
    ...describeDate(occurrence, district),
    reason,
    registrationCloses,
    movedFrom: movedFrom(occurrence),
    isElsewhere: branch !== (data.branch ?? null) || room !== (data.room ?? null) || online !== (data.online ?? null),
    hasOtherTrainers: trainers.join() !== (data.trainers ?? []).join(),
    registerUntil: registerUntil(occurrence),
    add: isCancelledOrPostponed(occurrence)
      ? null
      : {...addToCalendar(session, occurrence, district), file: isUnlisted ? null : pathOf(file, district.base_url)},
  };
}

/** All of them, or of a long series those to come. */
function eventsOf({occurrences}: SessionOfPage, buildDay: string): readonly Occurrence[] {
  if (occurrences.length <= MOST_EVENTS) return occurrences;
  const upcoming = occurrences.filter((each) => isUpcoming(each, buildDay));
  return upcoming.length > 0 ? upcoming.slice(0, MOST_EVENTS) : occurrences.slice(-MOST_EVENTS);
}

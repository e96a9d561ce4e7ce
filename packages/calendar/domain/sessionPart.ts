import type {Material} from '@deskbook/content/materials';
import {isCancelledOrPostponed, type Occurrence} from '@deskbook/content/occurrences';
import type {District} from '@deskbook/content/schemas/district';
import {registerUntil, type SignUp, type SignUpDate, signUpOf} from '@deskbook/content/signUps';
import {latest} from '@deskbook/text/dates/dates';
import {dateFilePath, pathOf, sessionFilePath} from './address';
import {type AddToCalendar, addToCalendar} from './addToCalendar';
import {isUpcoming, listedDates} from './listedDates';
import type {OtherSession} from './otherSessions';
import {type SeriesFacts, seriesFactsOf} from './seriesFacts';
import {describeDate, movedFrom, type SessionDate} from './sessionDate';
import {type JsonLd, structuredDataOf} from './structuredData';
import type {SessionOfPage} from './trainingSession';

/** What a session's page says about its dates and taking part. Plain values, because they go into the page's chunk. */
export interface SessionPart extends SignUp<DateOfPart> {
  /** null if the session takes place once */
  repeats: SeriesFacts | null;
  /** Path of the session's calendar file; null if the page is unlisted, so no calendar has it */
  file: string | null;
  /** Up to a dozen dates that are upcoming on the day of the build, or else the last one. */
  dates: readonly DateOfPart[];
  /** How many dates follow the listed ones. */
  more: number;
  /** When the last date is over; null if none takes place */
  endsAt: string | null;
  capacity: number | null;
  /** Names of the roles it is for */
  audience: readonly string[];
  isForAll: boolean;
  others: readonly OtherSession[];
  agenda: readonly AgendaItem[];
  /** Slides and handouts */
  materials: readonly Material[];
  calendar: string;
  /** For search engines; null if the page is unlisted */
  structuredData: JsonLd | null;
}

export interface AgendaItem {
  /** Minutes from the start of the session */
  at: number;
  minutes: number;
  title: string;
}

export interface DateOfPart extends SessionDate, SignUpDate, Pick<Occurrence, 'reason' | 'registrationCloses'> {
  /** Its original date in the series; null if it wasn't moved */
  movedFrom: string | null;
  /** Whether its place differs from the series'. */
  isElsewhere: boolean;
  hasOtherTrainers: boolean;
  /** null if the date doesn't take place */
  add: (AddToCalendar & {file: string | null}) | null;
}

/** Keeps the page small; the calendar file has every event. */
const MAX_EVENTS = 40;

interface SessionContext {
  district: District;
  buildDay: string;
  isUnlisted: boolean;
  others?: readonly OtherSession[];
  materials?: readonly Material[];
}

export function sessionPartOf(session: SessionOfPage, context: SessionContext): SessionPart {
  const {district, buildDay, isUnlisted, others = [], materials = []} = context;
  const {url, data, occurrences} = session;
  const {repeats} = data;
  const dates = listedDates(occurrences, buildDay);
  const live = occurrences.filter((each) => !isCancelledOrPostponed(each));
  const upcoming = occurrences.filter((each) => isUpcoming(each, buildDay));
  const more = Math.max(upcoming.length - dates.length, 0);
  return {
    ...signUpOf(session, url, {occurrences, district, buildDay}),
    repeats: repeats ? seriesFactsOf(repeats, occurrences, dates.length + more) : null,
    file: isUnlisted ? null : pathOf(sessionFilePath(session), district.base_url),
    dates: dates.map((occurrence) => dateOfPart(occurrence, session, context)),
    more,
    endsAt: latest(live.map(({endsAt}) => endsAt)) ?? null,
    capacity: data.capacity ?? null,
    audience: (data.audience ?? []).map((key) => district.roles[key]?.name ?? key),
    isForAll: (data.audience ?? []).some((key) => district.roles[key]?.everyone),
    others,
    agenda: withStarts(data.agenda ?? []),
    materials,
    calendar: `${district.base_url}calendar/`,
    structuredData: isUnlisted
      ? null
      : structuredDataOf({...session, occurrences: eventsOf(session, buildDay)}, district),
  };
}

function dateOfPart(
  occurrence: Occurrence,
  session: SessionOfPage,
  {district, isUnlisted}: SessionContext,
): DateOfPart {
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

/** Adds the minute at which each item begins. Leaves out notes, which are only on the trainer's page. */
function withStarts(items: NonNullable<SessionOfPage['data']['agenda']>): AgendaItem[] {
  let at = 0;
  return items.map(({minutes, title}) => {
    const begins = at;
    at += minutes;
    return {at: begins, minutes, title};
  });
}

/** All events, or only the upcoming ones of a long series. */
function eventsOf({occurrences}: SessionOfPage, buildDay: string): readonly Occurrence[] {
  if (occurrences.length <= MAX_EVENTS) return occurrences;
  const upcoming = occurrences.filter((each) => isUpcoming(each, buildDay));
  return upcoming.length > 0 ? upcoming.slice(0, MAX_EVENTS) : occurrences.slice(-MAX_EVENTS);
}

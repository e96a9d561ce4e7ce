import {addDays, isDate} from '@deskbook/text/dates/dates';
import {clockOf} from '@deskbook/text/dates/zoneClock';
import {isCancelledOrPostponed, type Occurrence} from './occurrences';
import type {PageOf} from './page';
import type {District} from './schemas/district';
import type {Session} from './schemas/session';

/** How to get a seat in a session, for any page that shows one of its dates. */
export interface SignUp<D extends SignUpDate = SignUpDate> {
  title: string;
  /** The session's address with the host, for e-mails. */
  address: string;
  registration: Registration;
  /** null if nobody is named */
  contact: Contact | null;
  /** When the day of the build begins. The static HTML shows what ended before that as over. */
  builtAt: string;
  /** Sorted by start */
  dates: readonly D[];
}

export interface SignUpDate extends Pick<Occurrence, 'start' | 'startsAt' | 'status'> {
  /** The instant when registration closes */
  registerUntil: string;
}

/** Fewer than on the session's own page, since the first open one is enough */
const MAX_DATES = 6;

/**
 * @param buildDay `YYYY-MM-DD`
 * @param most how many dates to include
 */
export function signUpOf(
  {title, data}: Pick<PageOf<'session'>, 'title' | 'data'>,
  url: string,
  {occurrences, district, buildDay}: {occurrences: readonly Occurrence[]; district: District; buildDay: string},
  most = MAX_DATES,
): SignUp {
  const builtAt = dayStart(buildDay, data.time_zone ?? district.time_zone);
  const dates = occurrences
    .filter((each) => each.startsAt > builtAt && !isCancelledOrPostponed(each))
    .slice(0, most)
    .map((each) => ({
      start: each.start,
      startsAt: each.startsAt,
      status: each.status,
      registerUntil: registerUntil(each),
    }));
  return {
    title,
    address: district.url + url,
    registration: registrationOf(data, occurrences),
    contact: contactOf(data, district),
    builtAt,
    dates,
  };
}

/** A date to register for, while it is the first one that still takes registrations. */
export interface OpenDate<D extends SignUpDate> {
  date: D;
  /** The instant when the one before closes; undefined if it's the first on the day of the build */
  from: string | undefined;
}

/** How many open dates to have ready, to last until the next build */
const MAX_OPEN = 3;

/**
 * Returns the dates to register for instead of a date, beginning with that date itself. The reader's clock decides
 * which of them is offered: each from `from` until its own registration closes.
 *
 * @param start the date's wall time
 */
export function openDates<D extends SignUpDate>({dates, builtAt}: SignUp<D>, start: string): OpenDate<D>[] {
  const open: OpenDate<D>[] = [];
  for (const date of dates) {
    const from = open.at(-1)?.date.registerUntil;
    const isOpen = date.status === 'scheduled' && date.registerUntil > (from ?? builtAt);
    if (isOpen && date.start >= start) open.push({date, from});
    if (open.length === MAX_OPEN) break;
  }
  return open;
}

/** How to take part. The site doesn't know how many seats are left. */
export interface Registration {
  state: 'takes-place' | 'full' | 'cancelled' | 'postponed';
  by: 'none' | 'by-invitation' | 'web' | 'mail';
  /** A web or e-mail address */
  to: string | null;
}

export function registrationOf(
  {registration = 'none', status = 'scheduled'}: Session,
  occurrences: readonly Occurrence[],
): Registration {
  const state = stateOf(status, occurrences);
  if (registration === 'none' || registration === 'by-invitation') return {state, by: registration, to: null};
  return {state, by: /^https?:/i.test(registration) ? 'web' : 'mail', to: registration};
}

/** If all dates of a scheduled session are cancelled or postponed, the session is too. */
function stateOf(status: Occurrence['status'], occurrences: readonly Occurrence[]): Registration['state'] {
  if (status !== 'scheduled') return status;
  if (occurrences.length === 0 || !occurrences.every(isCancelledOrPostponed)) return 'takes-place';
  return occurrences.some((each) => each.status === 'postponed') ? 'postponed' : 'cancelled';
}

/** Returns the instant when registration closes: at the end of the closing day, and at the latest when the date starts. */
export function registerUntil({registrationCloses, startsAt, timeZone}: Occurrence): string {
  const closesAt = registrationCloses && closingInstant(registrationCloses, timeZone);
  return closesAt && closesAt < startsAt ? closesAt : startsAt;
}

/** In the session's time zone */
function closingInstant(closes: string, timeZone: string): string {
  return isDate(closes) ? dayStart(addDays(closes, 1), timeZone) : instantOf(closes, timeZone);
}

/** Returns the instant when a day begins. */
export function dayStart(day: string, timeZone: string): string {
  return instantOf(`${day} 00:00`, timeZone);
}

/** Returns the instant of a wall time in a zone: `2027-03-03T15:30:00Z`. */
function instantOf(wallTime: string, timeZone: string): string {
  const wall = Date.parse(`${wallTime.replace(' ', 'T')}Z`);
  return `${new Date(clockOf(timeZone).instantOf(wall)).toISOString().slice(0, 19)}Z`;
}

/** Someone to ask about a session. The address may always be shown. */
export interface Contact {
  name: string;
  email: string;
  phone: string | null;
}

/**
 * The person who takes registrations, or an owner or trainer with a public address, or else the help desk; null if that
 * has no address, as in a site without a `district.yml`.
 */
export function contactOf(
  {registration = '', owner, trainers = []}: Session,
  {people, help_desk}: Pick<District, 'people' | 'help_desk'>,
): Contact | null {
  const all = Object.values(people);
  if (registration.includes('@') && !/^https?:/i.test(registration)) {
    const person = all.find(({email}) => email === registration);
    return {name: person?.name ?? '', email: registration, phone: null};
  }
  const asked = [owner, ...trainers].flatMap((key) => (key ? (people[key] ?? []) : []));
  const person = asked.find((each) => each.public && each.email);
  if (person?.email) return {name: person.name, email: person.email, phone: null};
  if (!help_desk.email) return null;
  return {name: help_desk.name, email: help_desk.email, phone: help_desk.phone ?? null};
}

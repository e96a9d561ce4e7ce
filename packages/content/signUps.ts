import {type Contact, contactOf} from './contact';
import {isCancelledOrPostponed} from './isCancelledOrPostponed';
import type {Occurrence} from './occurrences';
import type {PageOf} from './page';
import {dayStart, type Registration, registerUntil, registrationOf} from './registration';
import type {District} from './schemas/district';

/** How to get a seat in a session, for any page that shows one of its dates. */
export interface SignUp<D extends SignUpDate = SignUpDate> {
  title: string;
  /** The session's address with the host, for e-mails. */
  address: string;
  registration: Registration;
  contact: Contact;
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

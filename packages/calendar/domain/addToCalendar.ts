import type {Occurrence} from '@deskbook/content/occurrences';
import type {District} from '@deskbook/content/schemas/district';
import {formatLocation, resolveLocation} from './location';
import type {SessionOfPage} from './trainingSession';

const GOOGLE = 'https://calendar.google.com/calendar/render';
/** For work and school accounts, which staff have. */
const OUTLOOK = 'https://outlook.office.com/calendar/0/deeplink/compose';

/** Addresses that open a new entry for one date in calendars on the web. */
export interface AddToCalendar {
  google: string;
  outlook: string;
}

export function addToCalendar(session: SessionOfPage, occurrence: Occurrence, district: District): AddToCalendar {
  const {startsAt, endsAt, timeZone} = occurrence;
  const details = detailsOf(session, occurrence, district);
  const location = locationText(occurrence, district);
  return {
    google: withQuery(GOOGLE, {
      action: 'TEMPLATE',
      text: session.title,
      dates: `${basicTime(startsAt)}/${basicTime(endsAt)}`,
      ctz: timeZone,
      location,
      details,
    }),
    outlook: withQuery(OUTLOOK, {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: session.title,
      startdt: startsAt,
      enddt: endsAt,
      location,
      body: details,
    }),
  };
}

/** An entry in someone's calendar doesn't change with the site, so it links to the page. */
function detailsOf({description, url}: SessionOfPage, {online}: Occurrence, district: District): string {
  return [description, online, district.url + url].filter(Boolean).join('\n\n');
}

function locationText(occurrence: Occurrence, district: District): string {
  const place = resolveLocation(occurrence, district);
  return place ? formatLocation(place) : (occurrence.online ?? '');
}

/** `20270303T153000Z` */
function basicTime(instant: string): string {
  return instant.replace(/[-:]/g, '');
}

/** Writes spaces as %20, because Outlook shows a plus sign as a plus sign. */
function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const parts = Object.entries(query).filter(([, value]) => value !== '');
  return `${address}?${parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

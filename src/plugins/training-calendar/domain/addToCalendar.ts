import type {Occurrence} from '../../../content/occurrences';
import type {District} from '../../../content/schemas/district';
import {placeOf, sayPlace} from './place';
import type {SessionOfPage} from './trainingSession';

const GOOGLE = 'https://calendar.google.com/calendar/render';
/** Of accounts of an employer or a school, as staff have them. */
const OUTLOOK = 'https://outlook.office.com/calendar/0/deeplink/compose';

/** Addresses that open one date of a session as a new entry, in the calendars that a browser shows. */
export interface AddToCalendar {
  google: string;
  outlook: string;
}

export function addToCalendar(session: SessionOfPage, occurrence: Occurrence, district: District): AddToCalendar {
  const {startsAt, endsAt, timeZone} = occurrence;
  const details = detailsOf(session, occurrence, district);
  const location = locationOf(occurrence, district);
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

/** A copy in a calendar does not change with the site: it leads back to the page that does. */
function detailsOf({description, url}: SessionOfPage, {online}: Occurrence, district: District): string {
  return [description, online, district.url + url].filter(Boolean).join('\n\n');
}

function locationOf(occurrence: Occurrence, district: District): string {
  const place = placeOf(occurrence, district);
  return place ? sayPlace(place) : (occurrence.online ?? '');
}

/** `20270303T153000Z` */
function basicTime(instant: string): string {
  return instant.replace(/[-:]/g, '');
}

/** With %20 for a space: Outlook shows a plus as a plus. */
function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const parts = Object.entries(query).filter(([, value]) => value !== '');
  return `${address}?${parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

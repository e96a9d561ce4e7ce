import {isCancelledOrPostponed, type Occurrence} from '@deskbook/content/occurrences';
import type {District} from '@deskbook/content/schemas/district';
import {addressOf, sessionFilePath} from './address';
import {resolveLocation} from './location';
import type {SessionOfPage} from './trainingSession';

const SCHEMA = 'https://schema.org';

const STATUS: Readonly<Record<Occurrence['status'], string>> = {
  scheduled: 'EventScheduled',
  full: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
};

/** JSON-LD of schema.org, nested to any depth */
export type JsonLd = {[key: string]: string | number | JsonLd | readonly JsonLd[]};

/** Returns every date of a session as an `Event` for search engines and assistants. */
export function structuredDataOf(session: SessionOfPage, district: District): JsonLd {
  const events = session.occurrences.map((occurrence) => eventOf(session, occurrence, district));
  const [only] = events;
  return {'@context': SCHEMA, ...(only && events.length === 1 ? only : {'@graph': events})};
}

function eventOf(session: SessionOfPage, occurrence: Occurrence, district: District): JsonLd {
  const {title, description, url, data} = session;
  const {status, originalDate, start} = occurrence;
  // We know only the original date, not the time, so a move within the day doesn't count.
  const isMoved = start.slice(0, 10) !== originalDate && !isCancelledOrPostponed(occurrence);
  return {
    '@type': 'Event',
    name: title,
    description,
    url: district.url + url,
    startDate: withOffset(occurrence.start, occurrence.startsAt),
    endDate: withOffset(occurrence.end, occurrence.endsAt),
    eventStatus: `${SCHEMA}/${isMoved ? 'EventRescheduled' : STATUS[status]}`,
    ...(isMoved && {previousStartDate: originalDate}),
    ...jsonLdLocation(occurrence, district),
    organizer: {'@type': 'Organization', name: district.name, url: `${district.url}${district.base_url}`},
    ...(data.capacity && {maximumAttendeeCapacity: data.capacity}),
    ...(status === 'full' && {remainingAttendeeCapacity: 0}),
    subjectOf: {'@type': 'DigitalDocument', url: addressOf(sessionFilePath(session), district)},
  };
}

function jsonLdLocation(occurrence: Occurrence, district: District): JsonLd {
  const place = resolveLocation(occurrence, district);
  const {online} = occurrence;
  const room = place && {
    '@type': 'Place',
    name: [place.room, place.branch].filter(Boolean).join(', '),
    ...(place.address && {address: place.address}),
  };
  const meeting = online ? {'@type': 'VirtualLocation', url: online} : null;
  const locations = [room, meeting].filter((each) => each !== null);
  const mode = room && meeting ? 'Mixed' : meeting ? 'Online' : 'Offline';
  return {
    eventAttendanceMode: `${SCHEMA}/${mode}EventAttendanceMode`,
    ...(locations.length > 0 && {location: locations.length === 1 ? (locations[0] as JsonLd) : locations}),
  };
}

/** Returns a wall time with its UTC offset: `2026-12-03T10:00:00-06:00`. */
export function withOffset(wallTime: string, instant: string): string {
  const local = `${wallTime.replace(' ', 'T')}:00`;
  const minutes = (Date.parse(`${local}Z`) - Date.parse(instant)) / 60_000;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${local}${minutes < 0 ? '-' : '+'}${pad(hours)}:${pad(rest)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

import type {Catalog} from '@deskbook/content/catalog';
import {closedDaysOf} from '@deskbook/content/closedDays';
import {expansionFor} from '@deskbook/content/occurrences';
import type {Page} from '@deskbook/content/page';
import {placeOfField, type Scheduled, scheduledIn, slugOfPage} from '@deskbook/content/scheduled';
import {addDays, addToDate} from '@deskbook/text/dates/dates';
import {groupBy} from '@deskbook/text/groupBy';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {type Booking, bookingsOf, formatBookingTime, overlapsOf, placeOfBooking} from './bookings';
import {type Planned, placeOfFact, plannedIn} from './planned';

/**
 * Reports conflicts between a district's sessions: a trainer or a room booked twice, more people than a room has
 * seats, and dates when the branch is closed.
 *
 * @param buildDay the day from which to check endless series, `YYYY-MM-DD`
 */
export function checkCalendar(catalog: Catalog, buildDay: string): Problem[] {
  const planned = plannedIn(catalog, buildDay);
  return [
    ...checkBookings(planned, catalog),
    ...checkSeats(planned, catalog),
    ...checkClosedDays(planned, catalog),
    ...checkSlugs(catalog.pages),
    ...checkHorizon(catalog, buildDay),
  ];
}

/** Two pages that book the same thing are one problem, no matter how many dates they share. */
function checkBookings(planned: readonly Planned[], {district}: Catalog): Problem[] {
  const pairs = overlapsOf(planned.flatMap((each) => bookingsOf(each, district))).map(inOrderOfPages);
  const byPages = groupBy(pairs, ([one, other]) => [JSON.stringify([one.resource, one.page.path, other.page.path])]);
  return [...byPages.values()].map(describeOverlap);
}

function inOrderOfPages([a, b]: [Booking, Booking]): [Booking, Booking] {
  return a.page.path <= b.page.path ? [a, b] : [b, a];
}

function describeOverlap(pairs: readonly [Booking, Booking][]): Problem {
  const [there, here] = pairs[0] as [Booking, Booking];
  const more = pairs.length > 1 ? ` and on ${pairs.length - 1} more` : '';
  const twice = `${here.name} is booked twice on ${here.occurrence.start.slice(0, 10)}${more}`;
  const reason = here.data.overlap_ok ?? there.data.overlap_ok;
  const zoned = here.occurrence.timeZone !== there.occurrence.timeZone;
  const place = placeOfBooking(here);
  const [found, taken] = [formatBookingTime(here, zoned), formatBookingTime(there, zoned)];
  const {file, line} = placeOfBooking(there);
  const other = `${file}:${line}, which is ${taken}`;
  if (reason) {
    const message = `${twice}, and the reason is: ${reason}`;
    return problemAt(place, {severity: 'warning', message, found, expected: `a look at ${other}`});
  }
  return problemAt(place, {
    message: twice,
    found,
    expected: `nothing at the time of ${other}`,
    fix: `another time or ${here.fact === 'room' ? 'room' : 'trainer'}, or "overlap_ok: The reason" if it is intended`,
  });
}

/** Reports endless series that begin after the horizon: they have no date on any page, so nobody would notice them. */
function checkHorizon({pages, district}: Catalog, buildDay: string): Problem[] {
  const horizon = addToDate(buildDay, expansionFor(district, buildDay).horizon);
  return scheduledIn(pages).flatMap((scheduled) => {
    const {start, repeats} = scheduled.data;
    if (!repeats || repeats.until || repeats.count || start.slice(0, 10) <= horizon) return [];
    return [
      problemAt(placeOfField(scheduled, ['start']), {
        severity: 'warning',
        message: 'the series starts so late that none of its dates are shown yet',
        found: start,
        expected: `a start up to ${horizon}, or an "until" or "count" under "repeats"`,
      }),
    ];
  });
}

/** Reports sessions at a branch on a day when `district.yml` says it's closed. */
function checkClosedDays(planned: readonly Planned[], {district, districtSource}: Catalog): Problem[] {
  const closedDays = new Map(Object.keys(district.branches).map((key) => [key, closedDaysOf(district, key)]));
  return planned.flatMap((each) => {
    const {data, occurrence} = each;
    const {branch, originalDate} = occurrence;
    const closed = branch ? closedDays.get(branch) : undefined;
    if (!branch || !closed || closed.size === 0) return [];
    const day = daysOf(occurrence).find((date) => closed.has(date));
    if (!day) return [];
    const {name} = district.branches[branch] ?? {name: branch};
    const written = districtSource?.placeOf(closed.get(day)?.writtenAt ?? []);
    const isPlainDate = data.repeats && data.repeats.moved?.[originalDate] === undefined;
    const place = isPlainDate ? placeOfField(each, ['repeats']) : placeOfFact(each, 'start');
    return [
      problemAt(place, {
        message: `${name} is closed on ${day}`,
        found: occurrence.start,
        expected: `a day that is not closed${written ? ` in ${written.file}:${written.line}` : ''}`,
        fix: isPlainDate ? leaveOut(originalDate, data.repeats?.except) : 'another day',
      }),
    ];
  });
}

/** The days of an occurrence, first and last included. If it ends at midnight, its last day is the day before. */
function daysOf({start, end}: Planned['occurrence']): string[] {
  const days: string[] = [];
  const last = end.slice(0, 10);
  for (let day = start.slice(0, 10); day <= last; day = addDays(day, 1)) {
    if (day < last || day === start.slice(0, 10) || end.slice(11) !== '00:00') days.push(day);
  }
  return days;
}

function leaveOut(date: string, except: readonly string[] = []): string {
  return `except: [${[...except, date].toSorted().join(', ')}]`;
}

/** Reports sessions with more people than seats, and dates moved to a room that is too small. */
function checkSeats(planned: readonly Planned[], {district, districtSource}: Catalog): Problem[] {
  const seen = new Set<string>();
  return planned.flatMap((each) => {
    const {data, occurrence} = each;
    const {branch, room} = occurrence;
    const facts = branch && room ? district.branches[branch]?.rooms?.[room] : undefined;
    const {capacity} = data;
    if (!branch || !room || !facts?.seats || !capacity || capacity <= facts.seats) return [];
    const isOwnRoom = room === data.room && branch === data.branch;
    const place = isOwnRoom ? placeOfField(each, ['capacity']) : placeOfFact(each, 'room');
    const key = `${place.file}:${place.line}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const written = districtSource?.placeOf(['branches', branch, 'rooms', room, 'seats']);
    return [
      problemAt(place, {
        message: `the room "${facts.name}" has ${facts.seats} seats, too few for ${capacity} people`,
        found: isOwnRoom ? String(capacity) : room,
        expected: `at most ${facts.seats}${written ? `, as ${written.file}:${written.line} says` : ''}`,
        fix: isOwnRoom ? `capacity: ${facts.seats}` : 'a larger room',
      }),
    ];
  });
}

/** The slug is the permanent name of a session or committee in calendars, so no two pages may share one. */
function checkSlugs(pages: readonly Page[]): Problem[] {
  const first = new Map<string, Scheduled['page']>();
  return scheduledIn(pages).flatMap(({page}) => {
    if (page.isDraft) return [];
    const slug = slugOfPage(page);
    const earlier = first.get(slug);
    if (!earlier) first.set(slug, page);
    const [here, there] = [page, earlier].map((each) => each?.source?.placeOf(each.data.slug ? ['slug'] : ['kind']));
    if (!here || !there) return [];
    return [
      problemAt(here, {
        message: `two calendar pages have the address "${slug}", which calendars use to tell them apart`,
        found: page.path,
        expected: `a last part of the address that differs from ${there.file}:${there.line}`,
        fix: 'give the file a different name',
      }),
    ];
  });
}

import type {Catalog} from '@deskbook/content/catalog';
import {groupBy} from '@deskbook/text/groupBy';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {checkHorizon} from './beyondHorizon';
import {type Booking, bookingsOf, formatBookingTime, overlapsOf, placeOfBooking} from './bookings';
import {checkClosedDays} from './closedDays';
import {type Planned, plannedIn} from './planned';
import {checkSeats} from './seats';
import {checkSlugs} from './slugs';

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

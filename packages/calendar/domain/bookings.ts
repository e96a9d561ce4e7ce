import type {District} from '@deskbook/content/schemas/district';
import {minutesOf} from '@deskbook/text/dates/dates';
import type {Position} from '@deskbook/text/problems/problems';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import {type Planned, placeOfFact} from './planned';

/** The time a room or a person is taken, including setup and teardown. */
export interface Booking extends Planned {
  /** `room downtown/training-lab`, `trainer systems-analyst` */
  resource: string;
  /** Its name in messages */
  name: string;
  /** The field that names it, and the path within that field. */
  fact: 'room' | 'trainers';
  within: YamlPath;
  /** Instants in milliseconds */
  from: number;
  to: number;
}

const MINUTE = 60_000;

export function bookingsOf(planned: Planned, district: District): Booking[] {
  const {occurrence, data} = planned;
  const {setup, teardown} = data;
  const taken = {
    ...planned,
    from: Date.parse(occurrence.startsAt) - (minutesOf(setup) ?? 0) * MINUTE,
    to: Date.parse(occurrence.endsAt) + (minutesOf(teardown) ?? 0) * MINUTE,
  };
  const {branch, room, trainers} = occurrence;
  const facts = branch ? district.branches[branch] : undefined;
  const roomName = branch && room && `the room "${facts?.rooms?.[room]?.name ?? room}" of ${facts?.name ?? branch}`;
  return [
    ...(roomName
      ? [{...taken, resource: `room ${branch}/${room}`, name: roomName, fact: 'room' as const, within: []}]
      : []),
    ...[...new Set(trainers)].map((key) => ({
      ...taken,
      resource: `trainer ${key}`,
      name: `the trainer "${district.people[key]?.name ?? key}"`,
      fact: 'trainers' as const,
      within: [trainers.indexOf(key)],
    })),
  ];
}

/**
 * Returns the pairs of overlapping bookings of the same resource, the earlier one first. Goes through the bookings by
 * start and compares each only with those still running, not with all.
 */
export function overlapsOf(bookings: readonly Booking[]): [Booking, Booking][] {
  const open = new Map<string, Booking[]>();
  return bookings
    .toSorted((a, b) => a.from - b.from)
    .flatMap((booking) => {
      const running = (open.get(booking.resource) ?? []).filter(({to}) => to > booking.from);
      open.set(booking.resource, [...running, booking]);
      return running.map((earlier): [Booking, Booking] => [earlier, booking]);
    });
}

/** `2026-12-03 10:00–11:00`, and the setup and teardown time. */
export function formatBookingTime({occurrence: {start, end, timeZone}, data}: Booking, withZone: boolean): string {
  const until = end.startsWith(start.slice(0, 10)) ? end.slice(11) : end;
  const around = [data.setup && `setup ${data.setup}`, data.teardown && `teardown ${data.teardown}`].filter(Boolean);
  const zone = withZone ? ` ${timeZone}` : '';
  return `${start}–${until}${zone}${around.length > 0 ? ` (${around.join(', ')})` : ''}`;
}

export function placeOfBooking(booking: Booking): Position {
  return placeOfFact(booking, booking.fact, booking.within);
}

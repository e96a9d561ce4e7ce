import {DEFAULT_DISTRICT} from '../../packages/content/district';
import type {District} from '../../packages/content/schemas/district';
import type {Series, Session} from '../../packages/content/schemas/session';
import {ORDINALS, WEEKDAYS} from '../../packages/text/dates/weekdays';
import {createRandom} from '../content/random';

export interface CalendarPlan {
  district: District;
  sessions: readonly {slug: string; title: string; data: Session}[];
}

const SEED = 2026;
const ROOMS = ['training-lab', 'meeting-room', 'study-room'];

const named = (prefix: string, count: number) =>
  Object.fromEntries(
    Array.from({length: count}, (_, index) => [`${prefix}-${index + 1}`, {name: `${prefix} ${index + 1}`}]),
  );

/** Plans a district of eight branches with many series of various recurrence rules over several years. */
export function planCalendar(sessions: number, dates: number): CalendarPlan {
  const {pick} = createRandom(SEED);
  const branches = Object.fromEntries(
    Object.entries(named('branch', 8)).map(([key, facts]) => [
      key,
      {
        ...facts,
        address: '1 Main Street',
        rooms: Object.fromEntries(ROOMS.map((room) => [room, {name: room, seats: 20}])),
      },
    ]),
  );
  const district: District = {...DEFAULT_DISTRICT, branches, people: named('trainer', 30), roles: named('role', 9)};
  const rhythms: Series[] = [
    {every: 'day', interval: 3},
    {every: 'week'},
    {every: 'week', on: [pick(WEEKDAYS), pick(WEEKDAYS)]},
    {every: 'month', on: [`${pick(ORDINALS.slice(0, 4))} ${pick(WEEKDAYS)}`]},
  ];
  return {
    district,
    sessions: Array.from({length: sessions}, (_, index) => ({
      slug: `session-${index}`,
      title: `Training session ${index}, for those who work at a desk`,
      data: {
        kind: 'session',
        title: `Session ${index}`,
        start: `2027-0${1 + (index % 9)}-${10 + (index % 18)} ${pick(['09:00', '10:30', '13:00', '15:45'])}`,
        duration: pick(['45 min', '90 min', '2 hours']),
        branch: pick(Object.keys(branches)),
        room: pick(ROOMS),
        trainers: [pick(Object.keys(district.people))],
        audience: [...new Set([pick(Object.keys(district.roles)), pick(Object.keys(district.roles))])],
        repeats: {...pick(rhythms), count: dates},
      } as Session,
    })),
  };
}

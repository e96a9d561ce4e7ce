import {writeDateFiles, writeFeeds} from '../../packages/calendar/domain/feeds';
import {DEFAULT_DISTRICT} from '../../packages/content/district';
import {writeCalendar} from '../../packages/content/icalendar/writeCalendar';
import {writeDeadline} from '../../packages/content/icalendar/writeDeadline';
import {expansionFor, occurrencesOf, ruleDatesOf} from '../../packages/content/occurrences';
import type {District} from '../../packages/content/schemas/district';
import type {Session} from '../../packages/content/schemas/session';

/** The properties of an event that a reader must find. Times are instants. */
export interface FoundEvent {
  uid: string;
  start: string;
  end: string;
  /** The event's time zone; null if the reader doesn't say. */
  zone: string | null;
  status: string;
  /** null if the reader doesn't say */
  sequence: number | null;
}

const DISTRICT: District = {
  ...DEFAULT_DISTRICT,
  name: 'Westplex; the "library", Ünïcödé',
  branches: {downtown: {name: 'Downtown', address: '1 Main Street', rooms: {lab: {name: 'Training lab', seats: 12}}}},
};

const TUESDAYS = {
  start: '2026-10-20 10:00',
  repeats: {every: 'week', count: 6, except: ['2026-11-10'], moved: {'2026-11-17': '2026-11-18 14:00'}},
} as const;

/** Sessions as first announced, and after a move and a cancellation. */
export const STATES = {
  before: filesOf(0, {
    tuesdays: TUESDAYS,
    single: {start: '2026-12-03 10:00'},
    'called-off': {start: '2026-12-07 10:00'},
    tokyo: {start: '2027-03-14 02:30', time_zone: 'Asia/Tokyo'},
    night: {start: '2026-11-01 01:30'},
  }),
  after: filesOf(1, {
    tuesdays: {
      ...TUESDAYS,
      repeats: {
        ...TUESDAYS.repeats,
        cancelled: {'2026-10-27': 'The trainer, who is "ill"; sorry'},
        full: ['2026-11-03'],
        postponed: ['2026-11-24'],
      },
    },
    single: {start: '2026-12-04 14:00'},
    'called-off': {start: '2026-12-07 10:00', status: 'cancelled'},
    tokyo: {start: '2027-03-14 02:30', time_zone: 'Asia/Tokyo'},
    night: {start: '2026-11-01 01:30'},
  }),
};

function filesOf(sequence: number, sessions: Record<string, object>): Map<string, string> {
  const planned = Object.entries(sessions).map(([slug, fields]) => {
    const data = {
      kind: 'session',
      title: slug,
      duration: '60 min',
      branch: 'downtown',
      room: 'lab',
      ...fields,
    } as Session;
    const options = expansionFor(DISTRICT, '2026-10-01');
    const at = `2026-09-0${sequence + 1}T12:00:00Z`;
    return {
      kind: 'session' as const,
      slug,
      title: `${slug}, größer; "new" — 日本語 with words that make the line so long that it is folded`,
      url: `/docs/${slug}/`,
      description: 'About it.\nIn two lines, with \\ and ;.',
      data,
      audience: [],
      ruleDates: ruleDatesOf(data, options),
      occurrences: occurrencesOf({data}, options),
      revision: {sequence, changedAt: at, stampedAt: at},
    };
  });
  const source = {sessions: planned, district: DISTRICT};
  return new Map([...writeFeeds(source), ...writeDateFiles(source, '2026-10-01')]);
}

const CHICAGO = 'America/Chicago';

/** Deadlines as all-day events. */
export const DEADLINES = ['2026-12-31', '2027-02-28'].map((date) => ({uid: `by-${date}@staff.example.org`, date}));

export const DEADLINE_FILE = writeCalendar({
  product: 'Office',
  name: 'Contracts; "all"',
  address: null,
  zones: [CHICAGO],
  events: DEADLINES.map(({date}) =>
    writeDeadline(
      {
        name: `by-${date}`,
        date,
        title: 'Last day to give notice: größer; "new" — 日本語, so long that the line is folded',
        description: 'With Example Fiber.\nIn two lines.',
        url: '/docs/office/contracts/fiber/',
        changedOn: '2026-09-01',
        remindBefore: [90, 1, 0],
      },
      DISTRICT,
    ),
  ),
});

/** A one-hour event as in `all.ics`. */
function hour(slug: string, start: string, sequence: number, more: Partial<FoundEvent> = {}): FoundEvent {
  const end = new Date(Date.parse(start) + 3_600_000).toISOString().replace('.000', '');
  return {uid: `${slug}@staff.example.org`, start, end, zone: CHICAGO, status: 'CONFIRMED', sequence, ...more};
}

const tuesdaysOf = (
  sequence: number,
  [second, last]: [string, string],
  uidOf: (date: string) => string,
): FoundEvent[] => [
  hour(uidOf('2026-10-20'), '2026-10-20T15:00:00Z', sequence),
  hour(uidOf('2026-10-27'), '2026-10-27T15:00:00Z', sequence, {status: second}),
  hour(uidOf('2026-11-03'), '2026-11-03T16:00:00Z', sequence),
  hour(uidOf('2026-11-17'), '2026-11-18T20:00:00Z', sequence),
  hour(uidOf('2026-11-24'), '2026-11-24T16:00:00Z', sequence, {status: last}),
];

/** Status of the second and the last Tuesday. */
const PLANNED: [string, string] = ['CONFIRMED', 'CONFIRMED'];
const CHANGED: [string, string] = ['CANCELLED', 'TENTATIVE'];

const alone = (date: string) => `tuesdays-${date}`;
/** A repeated hour is written in UTC. */
const night = (sequence: number) => hour('night', '2026-11-01T06:30:00Z', sequence, {zone: 'UTC'});
const tokyo = (sequence: number) => hour('tokyo', '2027-03-13T17:30:00Z', sequence, {zone: 'Asia/Tokyo'});

/** Sorted by start. */
export const EXPECTED = {
  before: {
    all: [
      ...tuesdaysOf(0, PLANNED, alone).slice(0, 2),
      night(0),
      ...tuesdaysOf(0, PLANNED, alone).slice(2),
      hour('single', '2026-12-03T16:00:00Z', 0),
      hour('called-off', '2026-12-07T16:00:00Z', 0),
      tokyo(0),
    ],
    series: tuesdaysOf(0, PLANNED, () => 'tuesdays'),
  },
  after: {
    all: [
      ...tuesdaysOf(1, CHANGED, alone).slice(0, 2),
      night(1),
      ...tuesdaysOf(1, CHANGED, alone).slice(2),
      hour('single', '2026-12-04T20:00:00Z', 1),
      hour('called-off', '2026-12-07T16:00:00Z', 1, {status: 'CANCELLED'}),
      tokyo(1),
    ],
    series: tuesdaysOf(1, CHANGED, () => 'tuesdays'),
  },
};

import {describe, expect, it} from 'vitest';
import {writeFeeds} from '../domain/feeds';
import {calendarOf, INSTANTS_OF_TUESDAYS, sessionText, TUESDAYS} from './calendarOf';
import {readIcs} from './readIcs';

const feedsOf = (...given: Parameters<typeof calendarOf>) => writeFeeds(calendarOf(...given));
const read = (feeds: Map<string, string>, path: string) => readIcs(feeds.get(path) ?? '');
const startsIn = (feeds: Map<string, string>, path: string) => read(feeds, path).events.map(({start}) => start);

describe('the feed for the whole district', () => {
  it('has the five instants of the test series, each as a separate event', () => {
    const {events} = read(feedsOf({'a.md': sessionText('A', TUESDAYS)}), 'all.ics');
    expect(events.map(({start}) => start)).toEqual(INSTANTS_OF_TUESDAYS);
    expect(events.map(({uid}) => uid)).toEqual([
      'a-2026-10-20@staff.example.org',
      'a-2026-10-27@staff.example.org',
      'a-2026-11-03@staff.example.org',
      'a-2026-11-17@staff.example.org',
      'a-2026-11-24@staff.example.org',
    ]);
    expect(new Set(events.map(({zone}) => zone))).toEqual(new Set(['America/Chicago']));
  });

  it('includes everything a program can show', () => {
    const lines = 'online: https://meet.example.org/a,b;c\nstatus: full';
    const [event] = read(feedsOf({'training/a.md': sessionText('Über, und; mehr', lines)}), 'all.ics').events;
    expect(event).toMatchObject({
      uid: 'a@staff.example.org',
      summary: 'Full: Über, und; mehr',
      start: '2026-12-03T16:00:00Z',
      end: '2026-12-03T17:00:00Z',
      status: 'CONFIRMED',
      properties: {
        location: 'Training lab, Downtown, 1 Main Street',
        url: 'https://staff.example.org/docs/training/a/',
        conference: 'https://meet.example.org/a,b;c',
        description:
          'About Über, und; mehr.\n\nTrainer: Systems analyst\nOnline: https://meet.example.org/a,b;c\nhttps://staff.example.org/docs/training/a/',
        categories: 'Circulation',
        organizer: 'mailto:helpdesk@example.org',
        transp: 'OPAQUE',
      },
    });
  });

  it.each([
    ['scheduled', 'CONFIRMED', 'A', 'OPAQUE'],
    ['full', 'CONFIRMED', 'Full: A', 'OPAQUE'],
    ['postponed', 'TENTATIVE', 'Postponed: A', 'TRANSPARENT'],
    ['cancelled', 'CANCELLED', 'Canceled: A', 'TRANSPARENT'],
  ])('keeps a session that is %s', (status, says, summary, transp) => {
    const [event] = read(feedsOf({'a.md': sessionText('A', `status: ${status}`)}), 'all.ics').events;
    expect(event).toMatchObject({status: says, summary, properties: {transp}});
  });

  it('keeps a canceled date of a series as canceled', () => {
    const series = 'repeats: {every: week, count: 2, cancelled: [2026-12-10]}';
    const {events} = read(feedsOf({'a.md': sessionText('A', series)}), 'all.ics');
    expect(events.map(({status}) => status)).toEqual(['CONFIRMED', 'CANCELLED']);
  });

  it('keeps a postponed date of a series as postponed', () => {
    const series = 'repeats: {every: week, count: 2, postponed: {2026-12-10: The lab is painted}}';
    const {events} = read(feedsOf({'a.md': sessionText('A', series)}), 'all.ics');
    expect(events.map(({status, summary, properties}) => [status, summary, properties.transp])).toEqual([
      ['CONFIRMED', 'A', 'OPAQUE'],
      ['TENTATIVE', 'Postponed: A', 'TRANSPARENT'],
    ]);
  });

  it('leaves out unlisted pages', () => {
    expect(startsIn(feedsOf({'a.md': sessionText('A')}, {unlisted: ['a.md']}), 'all.ics')).toEqual([]);
  });

  it('has the calendar properties that programs expect', () => {
    const {properties} = read(feedsOf({}), 'all.ics');
    expect(properties).toMatchObject({
      method: 'PUBLISH',
      name: 'Westplex Library District: training',
      'x-wr-calname': 'Westplex Library District: training',
      'refresh-interval': 'PT12H',
      source: 'https://staff.example.org/calendar/all.ics',
    });
  });

  it('is a calendar with a time zone even if there are no sessions', () => {
    expect(feedsOf({}).get('all.ics')).toContain('BEGIN:VTIMEZONE\r\nTZID:America/Chicago\r\n');
  });

  it('is sorted by start', () => {
    const pages = {
      'a.md': sessionText('A', 'start: 2026-12-05 10:00'),
      'b.md': sessionText('B', 'start: 2026-12-04 10:00'),
    };
    expect(startsIn(feedsOf(pages), 'all.ics')).toEqual(['2026-12-04T16:00:00Z', '2026-12-05T16:00:00Z']);
  });
});

describe('filtered feeds', () => {
  const pages = {
    'a.md': sessionText(
      'A',
      `start: 2026-12-01 10:00
repeats: {every: week, count: 2, moved: {2026-12-08: {branch: riverside, trainers: [training-librarian]}}}`,
    ),
    'b.md': sessionText('B', 'audience: [reference]\nstart: 2026-12-02 10:00'),
  };
  const [first, moved, other] = ['2026-12-01T16:00:00Z', '2026-12-08T16:00:00Z', '2026-12-02T16:00:00Z'];

  it.each([
    ['branch/downtown.ics', [first, other]],
    ['branch/riverside.ics', [moved]],
    ['trainer/systems-analyst.ics', [first, other]],
    ['trainer/training-librarian.ics', [moved]],
    ['audience/circulation.ics', [first, moved]],
    ['audience/reference.ics', [other]],
  ])('%s has only its own events', (path, starts) => {
    expect(startsIn(feedsOf(pages), path)).toEqual(starts);
  });

  it('include what is for everyone in each role’s feed, under the name from its page', () => {
    const feeds = feedsOf({
      ...pages,
      'c.md': sessionText('C', 'audience: [all-staff]\nstart: 2026-12-03 10:00'),
      'd.md': sessionText('D', '-audience\nstart: 2026-12-04 10:00'),
    });
    const titlesIn = (role: string) => read(feeds, `audience/${role}.ics`).events.map(({summary}) => summary);
    expect(titlesIn('circulation')).toEqual(['A', 'C', 'D', 'A']);
    expect(titlesIn('reference')).toEqual(['B', 'C', 'D']);
    expect(titlesIn('all-staff')).toEqual(['C', 'D']);
    const categories = read(feeds, 'audience/reference.ics').events.map(({properties}) => properties.categories);
    expect(categories).toEqual(['Reference', 'All staff', undefined]);
  });

  it('exist before their first session', () => {
    expect([...feedsOf({}).keys()]).toEqual([
      'all.ics',
      'branch/downtown.ics',
      'branch/riverside.ics',
      'trainer/systems-analyst.ics',
      'trainer/training-librarian.ics',
      'audience/circulation.ics',
      'audience/reference.ics',
      'audience/all-staff.ics',
    ]);
  });

  it('have the same bytes for an event as the whole feed', () => {
    const feeds = feedsOf(pages);
    const [event = ''] = /BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/.exec(feeds.get('branch/riverside.ics') ?? '') ?? [];
    expect(feeds.get('all.ics')).toContain(event);
    expect(feeds.get('audience/circulation.ics')).toContain(event);
  });
});

describe('an update', () => {
  const [made, moved] = ['2026-09-01T12:00:00Z', '2026-09-15T12:00:00Z'];
  const before = {'a.md': sessionText('A', 'start: 2026-12-03 10:00')};
  const after = {'a.md': sessionText('A', 'start: 2026-12-04 14:00')};
  const eventOf = (pages: Record<string, string>, changes: string[]) =>
    read(feedsOf(pages, {changes: {'a.md': changes}}), 'all.ics').events[0];

  it('has the same UID, a higher SEQUENCE and the new time for a moved session', () => {
    const [old, updated] = [eventOf(before, [made]), eventOf(after, [moved, made])];
    expect(updated?.uid).toBe(old?.uid);
    expect(updated?.sequence).toBeGreaterThan(old?.sequence ?? 0);
    expect([old?.start, updated?.start]).toEqual(['2026-12-03T16:00:00Z', '2026-12-04T20:00:00Z']);
    expect(updated?.properties).toMatchObject({'last-modified': moved, dtstamp: moved});
  });
});

describe('an update that the commits do not show', () => {
  it('is counted by the author', () => {
    const [event] = read(feedsOf({'a.md': sessionText('A', 'sequence: 3')}), 'all.ics').events;
    expect(event).toMatchObject({sequence: 3, properties: {dtstamp: '2026-10-01T00:00:00Z'}});
    expect(event?.properties).not.toHaveProperty('last-modified');
  });
});

describe('the bytes of a feed', () => {
  const title = '"Ünïcödé 日本語 🖨️ with words that go on and on, so that the line has to be folded twice at least"';
  const feeds = () => feedsOf({'a.md': sessionText(title, TUESDAYS), 'b.md': sessionText(title)});

  it('are the same in two builds', () => {
    expect([...feeds()]).toEqual([...feeds()]);
  });

  it('have lines of at most 75 octets that end in CRLF and split no character', () => {
    for (const text of feeds().values()) {
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      const lines = text.slice(0, -2).split('\r\n');
      expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(Buffer.from(text).toString()).toBe(text);
    }
  });

  it('unfold to the original text', () => {
    const [event] = read(feeds(), 'session/b.ics').events;
    expect(event?.summary).toBe(title.slice(1, -1));
  });
});

describe('a build of the same content on another day', () => {
  const pages = {'a.md': sessionText('A', 'repeats: {every: week}'), 'b.md': sessionText('B', TUESDAYS)};
  const EVENT = /BEGIN:VEVENT.*?END:VEVENT\r\n/gs;
  /** The file of a series without an end says how far it runs. */
  const eventsIn = (feed = '') => feed.replace(/UNTIL=\w+/, 'UNTIL=the horizon').match(EVENT) ?? [];

  it('writes the same bytes for every event, and adds only dates that have come within the horizon', () => {
    const [before, after] = ['2026-11-26', '2026-12-05'].map((buildDay) => feedsOf(pages, {buildDay}));
    expect([...(after?.keys() ?? [])]).toEqual([...(before?.keys() ?? [])]);
    expect(eventsIn(after?.get('all.ics')).length).toBe(eventsIn(before?.get('all.ics')).length + 1);
    for (const [path, feed] of before ?? []) {
      const later = after?.get(path);
      const events = eventsIn(feed);
      expect(eventsIn(later).slice(0, events.length), path).toEqual(events);
      expect(later?.replace(EVENT, ''), path).toBe(feed.replace(EVENT, ''));
    }
  });
});

import {describe, expect, it} from 'vitest';
import {calendarOf as calendarData} from '../domain/calendar';
import {sessionsJson} from '../domain/sessionsJson';
import {structuredDataOf, withOffset} from '../domain/structuredData';
import type {TrainingSession} from '../domain/trainingSession';
import {atomFeed} from '../node/atomFeed';
import {calendarOf, sessionText, TUESDAYS} from './calendarOf';

const ONLINE = '-branch:\n-room:\n-trainers:\nonline: https://meet.example.org/a';

describe('/api/sessions.json', () => {
  const entriesOf = (...given: Parameters<typeof calendarOf>) => sessionsJson(calendarOf(...given).sessions).sessions;

  it('lists every date of a session', () => {
    const series = 'repeats: {every: week, count: 2, cancelled: [2026-12-10]}';
    const facts = {
      url: '/docs/training/a/',
      title: 'A',
      time_zone: 'America/Chicago',
      branch: 'downtown',
      room: 'training-lab',
      online: null,
      trainers: ['systems-analyst'],
    };
    expect(entriesOf({'training/a.md': sessionText('A', series)})).toEqual([
      {...facts, start: '2026-12-03T16:00:00Z', end: '2026-12-03T17:00:00Z', status: 'scheduled'},
      {...facts, start: '2026-12-10T16:00:00Z', end: '2026-12-10T17:00:00Z', status: 'cancelled'},
    ]);
  });

  it('has null for missing values', () => {
    expect(entriesOf({'a.md': sessionText('A', ONLINE)})).toMatchObject([
      {branch: null, room: null, online: 'https://meet.example.org/a', trainers: null},
    ]);
  });

  it('is sorted by start and leaves out unlisted pages', () => {
    const pages = {
      'a.md': sessionText('A', 'start: 2026-12-05 10:00'),
      'b.md': sessionText('B', 'start: 2026-12-04 10:00'),
      'c.md': sessionText('C', 'start: 2026-12-03 10:00'),
    };
    expect(entriesOf(pages, {unlisted: ['c.md']}).map(({title}) => title)).toEqual(['B', 'A']);
  });
});

describe('the Atom feed', () => {
  const feedOf = (...given: Parameters<typeof calendarOf>) => {
    const {sessions, district} = calendarOf(...given);
    return atomFeed(sessions, district);
  };
  const titlesIn = (feed: string) =>
    [...feed.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) => title);

  it('puts the latest change first, and says whether the session is new', () => {
    const pages = {'a.md': sessionText('A'), 'b.md': sessionText('B', 'start: 2026-12-04 10:00')};
    const changes = {
      'a.md': ['2026-09-02T12:00:00Z', '2026-09-01T12:00:00Z'],
      'b.md': ['2026-09-03T12:00:00Z'],
    };
    const feed = feedOf(pages, {changes});
    expect(titlesIn(feed)).toEqual(['New: B', 'Changed: A']);
    expect(feed).toContain('<updated>2026-09-03T12:00:00.000Z</updated>');
    expect(feed).toContain('<id>https://staff.example.org/docs/a/#change-1</id>');
  });

  it('says when and where', () => {
    const feed = feedOf({'a.md': sessionText('A', 'status: cancelled')});
    expect(feed).toContain(
      '<p>2026-12-03 10:00–11:00 (America/Chicago), Training lab, Downtown, 1 Main Street, Canceled</p>',
    );
  });

  it('does not treat titles as HTML', () => {
    expect(titlesIn(feedOf({'a.md': sessionText('"<b> & co"')}))).toEqual(['New: &#60;b&#62; &#38; co']);
  });

  it('is the same in two builds, and has no entries without sessions', () => {
    const pages = {'a.md': sessionText('A')};
    expect(feedOf(pages)).toBe(feedOf(pages));
    expect(feedOf({})).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });
});

describe('the structured data of a session', () => {
  const dataOf = (lines: string) => {
    const {sessions, district} = calendarOf({'a.md': sessionText('A', lines)});
    return structuredDataOf(sessions[0] as TrainingSession, district);
  };

  it('is an Event with time, place and status', () => {
    expect(dataOf('capacity: 12')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'A',
      url: 'https://staff.example.org/docs/a/',
      startDate: '2026-12-03T10:00:00-06:00',
      endDate: '2026-12-03T11:00:00-06:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {'@type': 'Place', name: 'Training lab, Downtown', address: '1 Main Street'},
      organizer: {'@type': 'Organization', name: 'Westplex Library District', url: 'https://staff.example.org/'},
      maximumAttendeeCapacity: 12,
    });
  });

  it.each([
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
    ['full', 'EventScheduled'],
  ])('says that it is %s', (status, says) => {
    expect(dataOf(`status: ${status}`)).toMatchObject({eventStatus: `https://schema.org/${says}`});
  });

  it('has an Event for every date of a series, and the original date of a moved one', () => {
    const data = dataOf(TUESDAYS) as {'@graph': unknown[]};
    expect(data['@graph']).toHaveLength(5);
    expect(data['@graph'][3]).toMatchObject({
      startDate: '2026-11-18T14:00:00-06:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-11-17',
    });
  });

  it.each([
    [ONLINE, 'Online', {'@type': 'VirtualLocation'}],
    ['online: https://meet.example.org/a', 'Mixed', [{'@type': 'Place'}, {'@type': 'VirtualLocation'}]],
  ])('says whether you can attend online: %j', (lines, mode, location) => {
    expect(dataOf(lines)).toMatchObject({
      eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
      location,
    });
  });

  it.each([
    ['2026-12-03 10:00', '2026-12-03T16:00:00Z', '2026-12-03T10:00:00-06:00'],
    ['2026-12-03 10:00', '2026-12-03T04:15:00Z', '2026-12-03T10:00:00+05:45'],
    ['2026-12-03 10:00', '2026-12-03T10:00:00Z', '2026-12-03T10:00:00+00:00'],
  ])('writes %s that is %s as %s', (wallTime, instant, text) => {
    expect(withOffset(wallTime, instant)).toBe(text);
  });
});

describe('the data of a calendar page', () => {
  const series = `start: 2026-12-01 10:00
repeats: {every: week, count: 2, moved: {2026-12-08: {start: 2026-12-09 09:00, branch: riverside, room: community-room}}}`;
  const data = () =>
    calendarData(
      calendarOf({'a.md': sessionText('A', series), 'b.md': sessionText('B', `start: 2026-12-09 08:00\n${ONLINE}`)}),
    );

  it('is sorted', () => {
    expect(data().occurrences.map(({id}) => id)).toEqual(['a-2026-12-01', 'b', 'a-2026-12-08']);
  });

  it('has what, when, where and with whom, with names and instants', () => {
    expect(data().occurrences[2]).toEqual({
      id: 'a-2026-12-08',
      kind: 'session',
      title: 'A',
      to: '/docs/a/',
      start: '2026-12-09 09:00',
      end: '2026-12-09 10:00',
      startsAt: '2026-12-09T15:00:00Z',
      endsAt: '2026-12-09T16:00:00Z',
      timeZone: 'America/Chicago',
      status: 'scheduled',
      reason: null,
      online: null,
      place: {branch: 'Riverside', room: 'Community room', address: null},
      trainers: ['Systems analyst'],
      movedFrom: '2026-12-08',
      filteredBy: {
        'data-branch': 'riverside',
        'data-trainer': 'systems-analyst',
        'data-role': 'circulation',
        'data-system': '',
      },
    });
  });

  it('names only what occurs in some session, with a feed for each', () => {
    const {names, feeds} = data();
    expect(names.branches).toEqual({downtown: 'Downtown', riverside: 'Riverside'});
    expect(names.trainers).toEqual({'systems-analyst': 'Systems analyst'});
    expect(names.roles).toEqual({circulation: 'Circulation'});
    expect(feeds.trainers).toEqual({'systems-analyst': '/calendar/trainer/systems-analyst.ics'});
  });

  it('has everything in the feed, and is empty without sessions', () => {
    const {sessions} = calendarOf({'a.md': sessionText('A', TUESDAYS)});
    expect(sessions[0]?.occurrences).toHaveLength(5);
    expect(calendarData(calendarOf({}))).toMatchObject({occurrences: []});
  });
});

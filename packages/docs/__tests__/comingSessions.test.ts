import {describe, expect, it} from 'vitest';
import {describeFirst, pageText} from './siteOf';

const session = (title: string, lines: string) =>
  pageText('session', title, `duration: 1 hour\nbranch: downtown\nroom: training-lab\nteaches: [m.md]\n${lines}`);

/** The sessions that a manual names on 1 October 2026. */
function sessionsOf(pages: Record<string, string>) {
  const {related} = describeFirst({'m.md': pageText('manual', 'LISTEN', 'systems: [listen]'), ...pages});
  return related.find(({name}) => name === 'sessions');
}

const titlesOf = (pages: Record<string, string>) => sessionsOf(pages)?.links.map(({title}) => title);
const datesOf = (lines: string) =>
  sessionsOf({'s.md': session('S', lines)})?.links[0]?.coming?.dates.map(
    ({startsAt, from, status}) => `${startsAt.slice(0, 10)} from ${from?.slice(0, 10) ?? 'the first'}, ${status}`,
  );

describe('the sessions that teach a page', () => {
  it('are listed with when and where they take place next, and until when', () => {
    expect(sessionsOf({'s.md': session('LISTEN basics', 'start: 2026-12-01 10:00')})?.links).toEqual([
      {
        title: 'LISTEN basics',
        to: '/docs/s/',
        kind: 'session',
        coming: {
          endsAt: '2026-12-01T17:00:00Z',
          dates: [
            {
              start: '2026-12-01 10:00',
              startsAt: '2026-12-01T16:00:00Z',
              endsAt: '2026-12-01T17:00:00Z',
              from: null,
              timeZone: 'America/Chicago',
              isElsewhere: false,
              place: 'Downtown',
              isOnline: false,
              status: 'scheduled',
            },
          ],
        },
      },
    ]);
  });

  it('are not listed once they are over', () => {
    expect(sessionsOf({'s.md': session('S', 'start: 2026-09-30 10:00')})).toBeUndefined();
    expect(titlesOf({'s.md': session('S', 'start: 2026-10-01 08:00')})).toEqual(['S']);
  });

  it('are sorted by next date', () => {
    expect(
      titlesOf({
        'a.md': session('A', 'start: 2026-12-08 10:00'),
        'b.md': session('B', 'start: 2026-01-06 10:00\nrepeats: {every: month, on: 1st tue}'),
        'c.md': session('C', 'start: 2026-11-30 10:00'),
      }),
    ).toEqual(['B', 'C', 'A']);
  });

  it('are limited to half a dozen, with a link to all of them', () => {
    const pages = Array.from({length: 9}, (_, n) => [
      `s${n}.md`,
      session(`S${n}`, `start: 2026-12-0${9 - n} 10:00`).replace('room: training-lab\n', ''),
    ]);
    const group = sessionsOf(Object.fromEntries(pages));
    expect(group).toMatchObject({more: 3, all: 'sessions/?system=listen'});
    expect(group?.links.map(({title}) => title)).toEqual(['S8', 'S7', 'S6', 'S5', 'S4', 'S3']);
  });

  it('include the dates that follow, each shown from the end of the previous one', () => {
    expect(datesOf('start: 2026-10-06 10:00\nrepeats: {every: week, count: 8}')).toEqual([
      '2026-10-06 from the first, scheduled',
      '2026-10-13 from 2026-10-06, scheduled',
      '2026-10-20 from 2026-10-13, scheduled',
    ]);
  });

  it('show a canceled date together with the next one', () => {
    expect(datesOf('start: 2026-10-06 10:00\nrepeats: {every: week, count: 4, cancelled: [2026-10-06]}')).toEqual([
      '2026-10-06 from the first, cancelled',
      '2026-10-13 from the first, scheduled',
      '2026-10-20 from 2026-10-13, scheduled',
      '2026-10-27 from 2026-10-20, scheduled',
    ]);
  });

  it('stay visible until their last date is over, whether it is listed or not', () => {
    const series = session('S', 'start: 2026-10-06 10:00\nrepeats: {every: week, count: 8}');
    expect(sessionsOf({'s.md': series})?.links[0]?.coming?.endsAt).toBe('2026-11-24T17:00:00Z');
  });

  it.each([
    ['branch: downtown\nonline: https://example.org/', {place: 'Downtown', isOnline: false}],
    ['online: https://example.org/\ntime_zone: Asia/Tokyo', {place: null, isOnline: true, isElsewhere: true}],
    ['branch: riverside\nstatus: full', {place: 'Riverside', status: 'full'}],
  ])('say where they are with %j', (place, says) => {
    const text = pageText('session', 'S', `start: 2026-12-01 10:00\nduration: 1 hour\nteaches: [m.md]\n${place}`);
    expect(sessionsOf({'s.md': text})?.links[0]?.coming?.dates[0]).toMatchObject(says);
  });
});

import {deskOf, pageText} from '@deskbook/home/__tests__/deskOf';
import {describe, expect, it} from 'vitest';
import {sessionOverviews} from '../sessionOverviews';

const session = (title: string, start: string, more = '') =>
  pageText('session', title, `start: ${start}\nduration: 90 min\nbranch: downtown\n${more}`);

describe('sessionOverviews', () => {
  it('returns the next dates that take place, and the calendar file', () => {
    const {catalog, docs} = deskOf({
      'class.md': session(
        'Class',
        '2026-11-20 10:00',
        'audience: [circulation]\nrepeats: {every: week, count: 6, cancelled: [2026-12-04], full: [2026-12-11]}',
      ),
    });
    const [overview, ...others] = sessionOverviews(catalog, docs, '2026-11-25');
    expect(others).toEqual([]);
    expect(overview).toMatchObject({
      id: 'class',
      slug: 'class',
      title: 'Class',
      url: '/docs/class/',
      file: expect.stringMatching(/\/calendar\/session\/class\.ics$/),
      roles: ['circulation'],
    });
    expect(overview?.dates.map(({start, isFull}) => [start, isFull])).toEqual([
      ['2026-11-27 10:00', false],
      ['2026-12-11 10:00', true],
      ['2026-12-18 10:00', false],
    ]);
  });

  it('leaves out past, canceled and unlisted sessions', () => {
    const {catalog, docs} = deskOf(
      {
        'over.md': session('Over', '2026-11-20 10:00'),
        'off.md': session('Off', '2026-12-20 10:00', 'status: cancelled'),
        'hidden.md': session('Hidden', '2026-12-20 10:00'),
      },
      {unlisted: ['hidden.md']},
    );
    expect(sessionOverviews(catalog, docs, '2026-11-25')).toEqual([]);
  });
});

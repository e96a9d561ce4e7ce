import {describe, expect, it} from 'vitest';
import {DEFAULT_DISTRICT} from '../district';
import {expansionFor, occurrencesOf} from '../occurrences';
import {openDates, type SignUp, signUpOf} from '../signUps';
import {dataOf} from './readFrontMatter';

/** How to register for a session of an hour on December 3. */
function signUpFrom(lines: string, buildDay = '2026-11-25'): SignUp {
  const data = dataOf(
    'session',
    `kind: session\ntitle: A\nstart: 2026-12-03 10:00\nduration: 60 min\nbranch: downtown\n${lines}`,
  );
  const occurrences = occurrencesOf({data}, expansionFor(DEFAULT_DISTRICT, buildDay));
  return signUpOf({title: 'A', data}, '/docs/a/', {occurrences, district: DEFAULT_DISTRICT, buildDay});
}

const WEEKLY = 'registration: a@example.org\nrepeats: {every: week, count: 4, full: [2026-12-10]}';
const CLOSING = `registration: a@example.org
repeats:
  every: week
  count: 4
  moved:
    2026-12-03: {registration_closes: 2026-12-01}
    2026-12-10: {registration_closes: 2026-12-01}
    2026-12-17: {registration_closes: 2026-12-15}`;

describe('how to get a seat in a session', () => {
  it('is by e-mail or on the web', () => {
    expect(signUpFrom('registration: https://example.org/a').registration).toMatchObject({
      by: 'web',
      to: 'https://example.org/a',
    });
    expect(signUpFrom('registration: a@example.org')).toMatchObject({
      title: 'A',
      address: expect.stringMatching(/^https:\/\/.+\/docs\/a\/$/),
      registration: {by: 'mail', to: 'a@example.org'},
      contact: {email: 'a@example.org'},
    });
    expect(signUpFrom('registration: by-invitation').contact?.email).toBe(DEFAULT_DISTRICT.help_desk.email);
  });

  it('has the next few dates that take place', () => {
    const startsIn = (lines: string, buildDay?: string) =>
      signUpFrom(lines, buildDay).dates.map(({start}) => start.slice(0, 10));
    expect(startsIn(WEEKLY, '2026-12-11')).toEqual(['2026-12-17', '2026-12-24']);
    expect(startsIn('repeats: {every: week, count: 3, cancelled: [2026-12-10]}')).toEqual(['2026-12-03', '2026-12-17']);
    expect(startsIn('repeats: {every: week, count: 30}')).toHaveLength(6);
    expect(startsIn('status: cancelled')).toEqual([]);
  });
});

describe('the dates to register for', () => {
  const offered = (signUp: SignUp, start = '2026-12-03 10:00') =>
    openDates(signUp, start).map(({date, from}) => [date.start.slice(0, 10), from?.slice(0, 10)]);

  it('begin with the date itself, then the next one with a seat once that is closed', () => {
    expect(offered(signUpFrom(WEEKLY))).toEqual([
      ['2026-12-03', undefined],
      ['2026-12-17', '2026-12-03'],
      ['2026-12-24', '2026-12-17'],
    ]);
  });

  it('are others if the date is full', () => {
    expect(offered(signUpFrom(WEEKLY), '2026-12-10 10:00')[0]).toEqual(['2026-12-17', undefined]);
  });

  it('leave out those that close before or with an earlier one, and those closed on the day of the build', () => {
    expect(offered(signUpFrom(CLOSING))).toEqual([
      ['2026-12-03', undefined],
      ['2026-12-17', '2026-12-02'],
      ['2026-12-24', '2026-12-16'],
    ]);
    expect(offered(signUpFrom(CLOSING, '2026-12-02'))).toEqual([
      ['2026-12-17', undefined],
      ['2026-12-24', '2026-12-16'],
    ]);
  });
});

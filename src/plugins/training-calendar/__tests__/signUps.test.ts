import {describe, expect, it} from 'vitest';
import {signUpOf} from '../domain/signUps';
import type {TrainingSession} from '../domain/trainingSession';
import {calendarOf, sessionText} from './calendarOf';

function signUpIn(lines: string, buildDay = '2026-11-25') {
  const {sessions, district} = calendarOf({'a.md': sessionText('A', lines)});
  return signUpOf(sessions[0] as TrainingSession, district, buildDay);
}

const startsIn = (...given: Parameters<typeof signUpIn>) =>
  signUpIn(...given)?.dates.map(({start}) => start.slice(0, 10));
const WEEKLY = 'registration: a@example.org\nrepeats: {every: week, count: 3, full: [2026-12-10]}';

describe('how to get a seat in a session that another page lists', () => {
  it.each(['', 'registration: by-invitation', 'registration: a@example.org\nstatus: cancelled'])(
    'is null with %j',
    (lines) => {
      expect(signUpIn(lines)).toBeNull();
    },
  );

  it('is by e-mail or on the web', () => {
    expect(signUpIn('registration: https://example.org/a')).toMatchObject({
      registration: {by: 'web', to: 'https://example.org/a'},
    });
    expect(signUpIn('registration: a@example.org')).toMatchObject({
      title: 'A',
      address: expect.stringMatching(/^https:\/\/.+\/a\/$/),
      registration: {by: 'mail', to: 'a@example.org'},
    });
  });

  it('knows the dates that still have seats and those with a waitlist', () => {
    expect(startsIn(WEEKLY)).toEqual(['2026-12-03', '2026-12-10', '2026-12-17']);
    expect(startsIn(WEEKLY, '2026-12-11')).toEqual(['2026-12-17']);
    expect(startsIn(WEEKLY, '2027-01-01')).toBeUndefined();
    expect(startsIn(`${WEEKLY}\nregistration_closes: 2026-11-20`)).toEqual(['2026-12-10']);
    expect(signUpIn('registration: by-invitation\nstatus: full')?.contact.email).toMatch(/@/);
  });

  it('has only a few dates of a long series', () => {
    expect(startsIn('registration: a@example.org\nrepeats: {every: week, count: 30}')).toHaveLength(6);
  });
});

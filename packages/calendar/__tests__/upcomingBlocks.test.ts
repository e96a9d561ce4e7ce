import {describe, expect, it} from 'vitest';
import type {CalendarOccurrence} from '../domain/calendarData';
import {checkUpcomingBlocks} from '../domain/checkUpcomingBlocks';
import {fits} from '../domain/filteredBy';
import {upcomingDays} from '../domain/listedDays';
import {calendarOf} from './calendarOf';

async function problemsIn(attributes: string) {
  const {catalog} = calendarOf({'a.md': `# A\n\nText.\n\n:::upcoming-sessions${attributes}\n:::\n`});
  const problems = await checkUpcomingBlocks({catalog, posts: [], docsPath: 'docs'});
  return problems.map(({file, line, message, fix}) => [`${file}:${line}`, message, fix]);
}

describe('a block of upcoming sessions', () => {
  it.each(['', '{count=30 branch=downtown}', '{trainer=systems-analyst role=circulation}'])(
    'may have %s',
    async (given) => {
      expect(await problemsIn(given)).toEqual([]);
    },
  );

  it.each([
    ['{count=0}', 'this is not a number of sessions to show', 'count=5'],
    ['{count=many}', 'this is not a number of sessions to show', 'count=5'],
    ['{branch=downton}', 'the branch "downton" is not in district.yml', 'branch=downtown'],
    ['{brnch=downtown}', '"brnch" is not something that :::upcoming-sessions can choose by', 'branch=downtown'],
  ])('can’t have %s', async (given, message, fix) => {
    expect(await problemsIn(given)).toEqual([['docs/a.md:5', message, fix]]);
  });

  it('is checked in posts, too', async () => {
    const {catalog} = calendarOf({});
    const body = 'Text.\n\n::upcoming-sessions{count=0}\n';
    const post = {path: 'blog/a.md', body, bodyLine: 4} as never;
    const problems = await checkUpcomingBlocks({catalog, posts: [post], docsPath: 'docs'});
    expect(problems.map(({file, line}) => `${file}:${line}`)).toEqual(['blog/a.md:6']);
  });

  it('has the sessions that fit', () => {
    const given = {'data-branch': 'Main Library', 'data-trainer': 'Ann Smith\nBo', 'data-system': ''};
    expect(fits(given, {branch: 'Main Library', trainer: 'Bo'})).toBe(true);
    // Without roles it's for everyone.
    expect(fits(given, {role: 'Circulation'})).toBe(true);
    expect(fits(given, {branch: 'Main'})).toBe(false);
    expect(fits(given, {system: 'LISTEN'})).toBe(false);
  });

  it('shows later sessions as earlier ones pass', () => {
    const on = (day: string) =>
      ({
        start: `2026-12-0${day} 10:00`,
        endsAt: `2026-12-0${day}T17:00:00Z`,
        status: 'scheduled',
      }) as CalendarOccurrence;
    const days = upcomingDays([on('1'), on('2'), on('3')], [], 2);
    expect(days.map(({from, initially}) => [from, initially])).toEqual([
      [undefined, true],
      [undefined, true],
      ['2026-12-01T17:00:00Z', false],
    ]);
  });
});

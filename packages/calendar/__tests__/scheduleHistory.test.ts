import {execFileSync} from 'node:child_process';
import {utimesSync} from 'node:fs';
import {temporarySite, writeIn} from '@deskbook/content/__tests__/temporarySite';
import {readMarkdown} from '@deskbook/content/frontMatter';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {revisionOf} from '../domain/revisionOf';
import {scheduleOf} from '../domain/schedule';
import {readScheduleHistory} from '../node/readScheduleHistory';
import {writtenAt} from '../node/writtenAt';
import {sessionText} from './calendarOf';

afterEach(() => {
  vi.unstubAllEnvs();
});

const PAGE = 'docs/sessions/a.md';

/** Runs git in a site of the test, and nowhere else: no variable of the caller leads it to another repository. */
function git(siteDir: string, at: string, ...args: string[]): void {
  const person = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@b.c',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@b.c',
  };
  const dates = {GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at};
  const own = {GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_CEILING_DIRECTORIES: siteDir};
  execFileSync('git', ['-c', 'commit.gpgsign=false', ...args], {
    cwd: siteDir,
    stdio: 'pipe',
    env: {PATH: process.env.PATH, ...own, ...person, ...dates},
  });
}

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T12:00:00Z`;

function newSite(): string {
  const siteDir = temporarySite({});
  git(siteDir, day(1), 'init', '--quiet', '--initial-branch', 'main');
  return siteDir;
}

function commit(siteDir: string, at: number, text: string, path = PAGE): void {
  writeIn(siteDir, path, text);
  git(siteDir, day(at), 'add', '--all');
  git(siteDir, day(at), 'commit', '--quiet', '--allow-empty', '-m', `day ${at}`);
}

/** The revision that a build on the last day of March finds, with a text that may not be committed. */
function revisionIn(siteDir: string, text: string, path = 'sessions/a.md') {
  const {histories, gap} = readScheduleHistory(siteDir, 'docs', [path]);
  const schedule = scheduleOf(readMarkdown(text, path).frontMatter?.value);
  return revisionOf(gap ? undefined : histories.get(path), {schedule, sequence: 7, writtenAt: '2026-03-31T00:00:00Z'});
}

/** The revision after commits of these texts on the days from the first on. */
function revisionAfter(...texts: string[]) {
  const siteDir = newSite();
  for (const [index, text] of texts.entries()) commit(siteDir, index + 1, text);
  return revisionIn(siteDir, texts.at(-1) ?? '');
}

const at = (time: string, more = '') => sessionText('A', `start: 2026-12-03 ${time}\n${more}`);

describe('the revision of a session', () => {
  it('is 0 for a new session, with the instant of its commit', () => {
    expect(revisionAfter(at('10:00'))).toEqual({sequence: 0, changedAt: day(1), stampedAt: day(1)});
  });

  it('increases when the schedule changes', () => {
    expect(revisionAfter(at('10:00'), at('11:00'), at('12:00'))).toMatchObject({sequence: 2, changedAt: day(3)});
  });

  it('increases when a change is reverted', () => {
    expect(revisionAfter(at('10:00'), at('11:00'), at('10:00'))).toMatchObject({sequence: 2, changedAt: day(3)});
  });

  it.each([
    ['the text', `${at('10:00')}More text.`],
    ['the title', sessionText('Other', 'start: 2026-12-03 10:00')],
    ['the capacity', at('10:00', 'capacity: 8')],
    ['the reason', at('10:00', 'reason: The lab is painted')],
    ['the spelling', at('10:00').replace('2026-12-03 10:00', '"2026-12-03T10:00"').replace('60 min', '1 hour')],
    ['what is meant anyway', at('10:00', 'status: scheduled')],
  ])('stays the same if only %s changes', (_name, text) => {
    expect(revisionAfter(at('10:00'), text)).toMatchObject({sequence: 0, changedAt: day(1)});
  });

  it.each([
    ['the room', 'room: meeting-room'],
    ['the trainer', 'trainers: [training-librarian]'],
    ['the status', 'status: cancelled'],
    ['the length', 'duration: 90 min'],
    ['that a date is full', 'repeats: {every: week, count: 3, full: [2026-12-10]}'],
    ['that a date is postponed', 'repeats: {every: week, count: 3, postponed: [2026-12-10]}'],
    ['a date of the series', 'repeats: {every: week, count: 3, except: [2026-12-10]}'],
  ])('increases when %s changes', (_name, lines) => {
    expect(revisionAfter(at('10:00'), at('10:00', lines))).toMatchObject({sequence: 1, changedAt: day(2)});
  });

  it('stays the same if only a date’s reason or deadline changes', () => {
    const series = (changes: string) => at('10:00', `repeats: {every: week, count: 3, ${changes}}`);
    expect(
      revisionAfter(
        series('cancelled: [2026-12-10]'),
        series('cancelled: {2026-12-10: The trainer is ill}, moved: {2026-12-17: {registration_closes: 2026-12-15}}'),
      ),
    ).toMatchObject({sequence: 0, changedAt: day(1)});
  });

  it('stays the same if another page changes', () => {
    const siteDir = newSite();
    commit(siteDir, 1, at('10:00'));
    commit(siteDir, 2, at('11:00'), 'docs/sessions/b.md');
    expect(revisionIn(siteDir, at('10:00'))).toMatchObject({sequence: 0, changedAt: day(1)});
  });

  it('continues when the page is renamed', () => {
    const siteDir = newSite();
    commit(siteDir, 1, at('10:00'));
    commit(siteDir, 2, at('11:00'));
    git(siteDir, day(3), 'mv', PAGE, 'docs/sessions/new.md');
    git(siteDir, day(3), 'commit', '--quiet', '-m', 'rename');
    expect(revisionIn(siteDir, at('11:00'), 'sessions/new.md')).toMatchObject({sequence: 1, changedAt: day(2)});
  });

  it('counts a change on a branch once, and not the merge commit', () => {
    const siteDir = newSite();
    commit(siteDir, 1, at('10:00'));
    git(siteDir, day(2), 'checkout', '--quiet', '-b', 'other');
    commit(siteDir, 2, at('11:00'));
    git(siteDir, day(3), 'checkout', '--quiet', 'main');
    commit(siteDir, 3, '# B', 'docs/b.md');
    git(siteDir, day(4), 'merge', '--quiet', '--no-edit', 'other');
    expect(revisionIn(siteDir, at('11:00'))).toMatchObject({sequence: 1, changedAt: day(2)});
  });

  it('counts a merge resolution that neither branch had', () => {
    const siteDir = newSite();
    commit(siteDir, 1, at('10:00'));
    git(siteDir, day(2), 'checkout', '--quiet', '-b', 'other');
    commit(siteDir, 2, at('11:00'));
    git(siteDir, day(3), 'checkout', '--quiet', 'main');
    commit(siteDir, 3, at('12:00'));
    expect(() => git(siteDir, day(4), 'merge', '--quiet', '--no-edit', 'other')).toThrow('merge');
    commit(siteDir, 4, at('13:00'));
    expect(revisionIn(siteDir, at('13:00'))).toMatchObject({sequence: 3, changedAt: day(4)});
  });

  it('is one higher while a change is uncommitted, from when the page was written', () => {
    const siteDir = newSite();
    commit(siteDir, 1, at('10:00'));
    expect(revisionIn(siteDir, at('11:00'))).toMatchObject({sequence: 1, changedAt: '2026-03-31T00:00:00Z'});
  });

  it('is 0 for a page that was never committed', () => {
    const siteDir = newSite();
    commit(siteDir, 1, '# B', 'docs/b.md');
    expect(revisionIn(siteDir, at('10:00'))).toMatchObject({sequence: 0, changedAt: '2026-03-31T00:00:00Z'});
  });

  it('works for a site in a subfolder of the repository, with names in any script', () => {
    const siteDir = newSite();
    commit(siteDir, 1, at('10:00'), 'site/docs/größe "a".md');
    commit(siteDir, 2, at('11:00'), 'site/docs/größe "a".md');
    expect(revisionIn(`${siteDir}/site`, at('11:00'), 'größe "a".md')).toMatchObject({sequence: 1});
  });
});

it('knows before the first commit that nothing has changed', () => {
  const siteDir = newSite();
  writeIn(siteDir, PAGE, at('10:00'));
  expect(readScheduleHistory(siteDir, 'docs', ['sessions/a.md'])).toEqual({
    histories: new Map([['sessions/a.md', {changes: [], committed: null}]]),
    gap: null,
  });
});

describe('without the full history', () => {
  const authorsCount = {sequence: 7, changedAt: null, stampedAt: '2026-03-31T00:00:00Z'};

  it('uses the author’s count if there is no git repository', () => {
    const siteDir = temporarySite({[PAGE]: at('10:00')});
    vi.stubEnv('GIT_CEILING_DIRECTORIES', siteDir);
    expect(readScheduleHistory(siteDir, 'docs', ['sessions/a.md']).gap).toBe('no-git');
    expect(revisionIn(siteDir, at('10:00'))).toEqual(authorsCount);
    utimesSync(`${siteDir}/${PAGE}`, 0, 86_400);
    expect(writtenAt(siteDir, `${siteDir}/${PAGE}`, 'no-git')).toBe('1970-01-02T00:00:00Z');
  });

  it('uses the author’s count in a shallow clone', () => {
    const siteDir = newSite();
    commit(siteDir, 1, at('10:00'));
    commit(siteDir, 2, at('11:00'));
    const elsewhere = temporarySite({});
    git(elsewhere, day(3), 'clone', '--quiet', '--depth', '1', `file://${siteDir}`, 'clone');
    const clone = `${elsewhere}/clone`;
    expect(readScheduleHistory(clone, 'docs', ['sessions/a.md']).gap).toBe('shallow');
    expect(revisionIn(clone, at('11:00'))).toEqual(authorsCount);
    expect(writtenAt(clone, `${clone}/${PAGE}`, 'shallow')).toBe(day(2));
  });
});

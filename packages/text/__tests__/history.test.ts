import {execFileSync} from 'node:child_process';
import {temporarySite, writeIn} from '@deskbook/content/__tests__/temporarySite';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {parseLog, readFirstDays, readHistory} from '../history/history';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Runs git in a site of the test, and nowhere else: no variable of the caller leads it to another repository. */
function git(siteDir: string, day: string, ...args: string[]): void {
  const when = `${day}T12:00:00-06:00`;
  const person = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@b.c',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@b.c',
  };
  execFileSync('git', ['-c', 'commit.gpgsign=false', ...args], {
    cwd: siteDir,
    stdio: 'pipe',
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CEILING_DIRECTORIES: siteDir,
      ...person,
      GIT_AUTHOR_DATE: '2020-01-01T12:00:00Z',
      GIT_COMMITTER_DATE: when,
    },
  });
}

/** A site where every commit rewrites some files. */
function siteWithCommits(...commits: [day: string, subject: string, files: string[]][]): string {
  const siteDir = temporarySite({});
  git(siteDir, '2026-01-01', 'init', '--quiet');
  for (const [day, subject, files] of commits) {
    for (const file of files) writeIn(siteDir, file, `${day} ${subject}`);
    git(siteDir, day, 'add', '--all');
    git(siteDir, day, 'commit', '--quiet', '--allow-empty', '-m', subject);
  }
  return siteDir;
}

const subjectsOf = (siteDir: string, file: string) =>
  (readHistory(siteDir, ['docs']).get(file) ?? []).map(({subject}) => subject);

describe('readHistory', () => {
  it("returns each page's commits, newest first", () => {
    const siteDir = siteWithCommits(
      ['2026-03-01', 'docs: add the guides', ['docs/a.md', 'docs/b.md']],
      ['2026-04-02', 'docs(printers): say what the light means', ['docs/a.md']],
    );
    const changes = readHistory(siteDir, ['docs']);
    expect(changes.get('docs/a.md')).toEqual([
      {commit: expect.stringMatching(/^[0-9a-f]{4,}$/), date: '2026-04-02', subject: 'Say what the light means'},
      {commit: expect.stringMatching(/^[0-9a-f]{4,}$/), date: '2026-03-01', subject: 'Add the guides'},
    ]);
    expect(changes.get('docs/b.md')).toMatchObject([{date: '2026-03-01'}]);
  });

  it('reads only the files in its folders', () => {
    const siteDir = siteWithCommits(
      ['2026-03-01', 'docs: add a page', ['docs/a.md']],
      ['2026-05-01', 'fix: a colour', ['src/a.css']],
    );
    const changes = readHistory(siteDir, ['docs']);
    expect([...changes.keys()]).toEqual(['docs/a.md']);
  });

  it('reads names with spaces, quotes and non-Latin letters', () => {
    const names = ['docs/größe.md', 'docs/a b.md', 'docs/"quoted".md', 'docs/deep/er/c.md'];
    const siteDir = siteWithCommits(['2026-03-01', 'docs: add pages', names]);
    expect([...readHistory(siteDir, ['docs']).keys()].toSorted()).toEqual(names.toSorted());
  });

  it('gives paths relative to a site that is a folder of the repository', () => {
    const siteDir = siteWithCommits(['2026-03-01', 'docs: add a page', ['site/docs/a.md', 'docs/other.md']]);
    expect([...readHistory(`${siteDir}/site`, ['docs']).keys()]).toEqual(['docs/a.md']);
  });

  it("keeps a page's five newest changes", () => {
    const months = ['01', '02', '03', '04', '05', '06', '07'];
    const siteDir = siteWithCommits(
      ...months.map((month): [string, string, string[]] => [`2026-${month}-01`, `docs: ${month}`, ['docs/a.md']]),
    );
    expect(subjectsOf(siteDir, 'docs/a.md')).toEqual(['07', '06', '05', '04', '03']);
  });

  it("keeps the date of a commit that isn't about the page, and drops older ones", () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `docs/${name}.md`);
    const siteDir = siteWithCommits(
      ['2026-03-01', 'docs: add the guides', many],
      ['2026-04-02', 'docs: say what the light means', ['docs/a.md']],
      ['2026-05-03', 'docs: spell words alike', many],
      ['2026-05-04', 'docs: fewer words', many],
    );
    expect(readHistory(siteDir, ['docs']).get('docs/a.md')).toMatchObject([
      {date: '2026-05-04', subject: null},
      {date: '2026-04-02', subject: 'Say what the light means'},
    ]);
    expect(readHistory(siteDir, ['docs']).get('docs/b.md')).toMatchObject([{date: '2026-05-04', subject: null}]);
  });

  it('counts files outside the folders, too', () => {
    const code = ['a', 'b', 'c', 'd', 'e'].map((name) => `src/${name}.ts`);
    const siteDir = siteWithCommits(['2026-03-01', 'docs: a new heading', ['docs/a.md', ...code]]);
    expect([...readHistory(siteDir, ['docs'])]).toEqual([
      ['docs/a.md', [{commit: expect.any(String), date: '2026-03-01', subject: null}]],
    ]);
  });

  it('is empty without git', () => {
    vi.stubEnv('PATH', temporarySite({}));
    expect(readHistory(temporarySite({'docs/a.md': ''}), ['docs'])).toEqual(new Map());
  });

  it('is empty outside a repository, and in one without commits', () => {
    const siteDir = temporarySite({'docs/a.md': ''});
    vi.stubEnv('GIT_CEILING_DIRECTORIES', siteDir);
    expect(readHistory(siteDir, ['docs'])).toEqual(new Map());
    expect(readHistory(siteWithCommits(), ['docs'])).toEqual(new Map());
  });
});

describe("a change's subject", () => {
  const subjectOf = (subject: string) =>
    parseLog(`\u001eabc123\u001f2026-03-01\u001f${subject}\u001f\ndocs/a.md\0`, ['docs']).get('docs/a.md')?.[0]
      ?.subject;

  it.each([
    ['docs: add a page', 'Add a page'],
    ['docs(printers): say what the light means', 'Say what the light means'],
    ['fix(printers)!: the roll was upside down', 'The roll was upside down'],
    ['feat(search)!: find synonyms', null],
    ['Explain how to: load paper', 'Explain how to: load paper'],
    ['explain the light', 'Explain the light'],
    ['', ''],
  ])('%j becomes %j', (subject, says) => {
    expect(subjectOf(subject)).toBe(says);
  });
});

describe('the first day of a page', () => {
  it('is when it was committed first, however often it was written', () => {
    const siteDir = siteWithCommits(
      ['2026-01-02', 'Add', ['docs/a.md', 'blog/a.md']],
      ['2026-02-02', 'More', ['docs/a.md', 'docs/deep/b.md']],
    );
    expect(readFirstDays(siteDir, 'docs')).toEqual(
      new Map([
        ['a.md', '2026-01-02'],
        ['deep/b.md', '2026-02-02'],
      ]),
    );
  });

  it('is unknown without git', () => {
    expect(readFirstDays(temporarySite({}), 'docs')).toEqual(new Map());
  });
});

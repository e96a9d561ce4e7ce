import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fixProblems, formatFix} from '@deskbook/text/problems/fixProblems';
import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {contentOf} from '../checkContent';
import type {Rename} from '../renames';
import {temporarySite} from './temporarySite';

const RENAMES: readonly Rename[] = [
  {since: '1.1.0', in: 'page', key: 'kind', value: 'task', to: 'quiz'},
  {since: '1.1.0', in: 'page', key: 'summary', to: 'short_text'},
  {since: '1.1.0', in: 'quiz', key: 'pass', to: 'passing_mark'},
  {since: '1.1.0', in: 'quiz', key: 'mode', value: 'train', to: 'practice'},
  {since: '1.1.0', in: 'quiz', key: 'keywords.*', value: 'old', to: 'new'},
  {since: '1.1.0', in: 'session', key: 'repeats.ends', to: 'until'},
  {since: '1.1.0', in: 'district', key: 'help_desk.tel', to: 'phone'},
  {since: '1.1.0', in: 'district', key: 'branches.*.label', to: 'name'},
  {since: '1.2.0', in: 'page', key: 'short_text', to: 'description'},
  {since: '1.2.0', in: 'quiz', key: 'passing_mark', to: 'passing_score'},
];

/** The catalog as a version reads it that has renamed all this. */
let readCatalog: typeof import('../catalog').readCatalog;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../renames', () => ({RENAMES}));
  ({readCatalog} = await import('../catalog'));
});

afterAll(() => {
  vi.doUnmock('../renames');
  vi.resetModules();
});

const DISTRICT = `name: Maple
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: help@example.org, phone: 555-0100}
`;

const siteWith = (text: string, path = 'docs/x.md') => temporarySite({'docs/district.yml': DISTRICT, [path]: text});

const problemsOf = (siteDir: string) => readCatalog(contentOf(siteDir)).problems;

const read = (text: string, path?: string) => problemsOf(siteWith(text, path)).map(formatProblem).join('\n');

/** The file once everything is fixed that can be. */
function fix(text: string, path = 'docs/x.md'): string {
  const siteDir = siteWith(text, path);
  fixProblems(siteDir, problemsOf(siteDir));
  return readFileSync(join(siteDir, path), 'utf8');
}

const quiz = (...lines: string[]) =>
  ['---', 'kind: quiz', 'title: Holds', ...lines, '---', '', 'pass: 80', ''].join('\n');

describe('an old name', () => {
  it('is reported as such, and nothing else is', () => {
    expect(
      read(quiz('passing_mark: 75')),
    ).toBe(`docs/x.md:4:1  error  "passing_mark" was renamed to "passing_score" in Deskbook 1.2.0
    found     passing_mark
    expected  passing_score
    fix       passing_score: 75`);
  });

  it('is read as the new one', () => {
    const {catalog} = readCatalog(contentOf(siteWith(quiz('passing_mark: 75', 'mode: train'))));
    expect(catalog.pages[0]).toMatchObject({kind: 'quiz', data: {passing_score: 75, mode: 'practice'}});
  });

  it('has problems with its value reported under the new name, at its own position', () => {
    expect(
      read(quiz('passing_mark: 175')),
    ).toContain(`docs/x.md:4:15  error  "passing_score" is not a number in this range
    found     175`);
  });

  it('is one problem if it was renamed twice', () => {
    expect(read(quiz('pass: 75'))).toBe(`docs/x.md:4:1  error  "pass" was renamed to "passing_score" in Deskbook 1.2.0
    found     pass
    expected  passing_score
    fix       passing_score: 75`);
  });

  it('may be a value', () => {
    expect(
      read(quiz('mode: train', 'keywords: [old, older]')),
    ).toBe(`docs/x.md:4:7  error  mode "train" was renamed to "practice" in Deskbook 1.1.0
    found     train
    expected  practice
    fix       mode: practice
docs/x.md:5:12  error  keywords[1] "old" was renamed to "new" in Deskbook 1.1.0
    found     old
    expected  new
    fix       - new`);
  });

  it('may be a kind, whose fields may have old names too', () => {
    expect(fix(quiz('pass: 75').replace('kind: quiz', 'kind: task'))).toBe(quiz('passing_score: 75'));
  });

  it('may be in a map', () => {
    const session =
      '---\nkind: session\ntitle: Holds\nstart: 2026-12-03 10:00\nduration: 60 min\nonline: https://example.org/\n';
    expect(
      read(`${session}repeats:\n  every: week\n  ends:\n    2026-12-24\n---\n`),
    ).toBe(`docs/x.md:9:3  error  "repeats.ends" was renamed to "repeats.until" in Deskbook 1.1.0
    found     ends
    expected  until
    fix       until: 2026-12-24`);
  });

  it("may be in district.yml, in maps with the author's keys", () => {
    const old = DISTRICT.replace('phone', 'tel').concat('branches:\n  label: {label: Label}\n');
    expect(
      read(old, 'docs/district.yml'),
    ).toBe(`docs/district.yml:4:55  error  "help_desk.tel" was renamed to "help_desk.phone" in Deskbook 1.1.0
    found     tel
    expected  phone
    fix       phone: 555-0100
docs/district.yml:6:11  error  "branches.label.label" was renamed to "branches.label.name" in Deskbook 1.1.0
    found     label
    expected  name
    fix       name: Label`);
    expect(fix(old, 'docs/district.yml')).toBe(DISTRICT.concat('branches:\n  label: {name: Label}\n'));
  });

  it('is left to the author if the new name is there too', () => {
    const both = quiz('passing_mark: 75', 'passing_score: 80');
    expect(
      read(both),
    ).toBe(`docs/x.md:4:1  error  "passing_mark" was renamed to "passing_score" in Deskbook 1.2.0,but both names are used
    found     passing_mark
    expected  only "passing_score"
    fix       remove the one that is out of date`);
    expect(fix(both)).toBe(both);
  });

  it("isn't reported elsewhere: on a page of another kind, or without one", () => {
    expect(read('---\ntitle: Holds\npass: 75\nsummary: a\n---\n')).toBe('');
    expect(read('---\nkind: path\ntitle: Holds\npass: 75\n---\n')).toContain('"pass" is not a key');
  });
});

describe('a fix changes only the name and keeps', () => {
  it.each([
    ['comments', ['# pass: 1', 'pass: 75 # pass'], ['# pass: 1', 'passing_score: 75 # pass']],
    [
      'the order of keys',
      ['shuffle: no', 'pass: 75', 'mode: check'],
      ['shuffle: no', 'passing_score: 75', 'mode: check'],
    ],
    ['double quotes', ['"pass": "75"', 'mode: "train"'], ['"passing_score": "75"', 'mode: "practice"']],
    ['single quotes', ["'pass': '75'", "mode: 'train'"], ["'passing_score': '75'", "mode: 'practice'"]],
    ['spaces', ['pass  :   75  ', 'mode:  train  '], ['passing_score  :   75  ', 'mode:  practice  ']],
    ['anchors and aliases', ['&k pass: &v 75', 'mode: &m train'], ['&k passing_score: &v 75', 'mode: &m practice']],
    ['explicit keys', ['? pass', ': 75'], ['? passing_score', ': 75']],
    ['block text', ['mode: |-', '  train'], ['mode: |-', '  practice']],
    ['several names on a line', ['keywords: [old, "old" , older, old]'], ['keywords: [new, "new" , older, new]']],
    ['empty lines and trailing spaces', ['', '   ', 'pass: 75', ''], ['', '   ', 'passing_score: 75', '']],
  ])('%s', (_, before, after) => {
    expect(fix(quiz(...before))).toBe(quiz(...after));
  });

  it('a map in braces', () => {
    expect(fix('---\n{kind: quiz, title: Holds, pass: 75}\n---\n')).toBe(
      '---\n{kind: quiz, title: Holds, passing_score: 75}\n---\n',
    );
  });

  it('indentation', () => {
    expect(fix('---\n  kind: quiz\n  title: Holds\n  pass: 75\n---\n')).toBe(
      '---\n  kind: quiz\n  title: Holds\n  passing_score: 75\n---\n',
    );
  });

  it('line endings, whether Windows or mixed', () => {
    expect(fix(quiz('pass: 75').replaceAll('\n', '\r\n'))).toBe(quiz('passing_score: 75').replaceAll('\n', '\r\n'));
    expect(fix('---\r\nkind: quiz\ntitle: Holds\r\npass: 75\n---\r\n')).toBe(
      '---\r\nkind: quiz\ntitle: Holds\r\npassing_score: 75\n---\r\n',
    );
  });

  it('a byte order mark, even on the first line of a file', () => {
    expect(fix(`\uFEFF${quiz('pass: 75')}`)).toBe(`\uFEFF${quiz('passing_score: 75')}`);
    const [name = '', ...rest] = DISTRICT.split('\n');
    const braces = (key: string) =>
      `\uFEFF{"help_desk": {${key}: 555, name: a, email: a@b.example}, ${name}, ${rest.slice(0, 2).join(', ')}}`;
    expect(fix(braces('tel'), 'docs/district.yml')).toBe(braces('phone'));
  });

  it('the end of a file without a line break', () => {
    expect(fix('---\nkind: quiz\ntitle: Holds\npass: 75\n---')).toBe(
      '---\nkind: quiz\ntitle: Holds\npassing_score: 75\n---',
    );
    expect(fix(`${DISTRICT}branches: {a: {label: A}}`, 'docs/district.yml')).toBe(
      `${DISTRICT}branches: {a: {name: A}}`,
    );
  });

  it.skipIf(process.platform === 'win32')("a file's mode, and a link to it", () => {
    const siteDir = siteWith(quiz('pass: 75'), 'shared/x.md');
    chmodSync(join(siteDir, 'shared/x.md'), 0o664);
    symlinkSync('../shared/x.md', join(siteDir, 'docs/x.md'));
    fixProblems(siteDir, problemsOf(siteDir));
    expect(readFileSync(join(siteDir, 'shared/x.md'), 'utf8')).toBe(quiz('passing_score: 75'));
    expect(statSync(join(siteDir, 'shared/x.md')).mode & 0o777).toBe(0o664);
    expect(lstatSync(join(siteDir, 'docs/x.md')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(siteDir, 'shared'))).toEqual(['x.md']);
  });

  it('a name written with escapes', () => {
    const escaped = quiz('"\\x70ass": 75');
    expect(read(escaped)).toContain('docs/x.md:4:1  error  "pass" was renamed');
    expect(fix(escaped)).toBe(escaped);
  });
});

describe('fixProblems', () => {
  it('reports what it has changed', () => {
    const siteDir = siteWith(quiz('pass: 75', 'mode: train'));
    const {fixed, failures} = fixProblems(siteDir, problemsOf(siteDir));
    expect(fixed.map(formatFix)).toEqual(['docs/x.md:4  pass → passing_score', 'docs/x.md:5  train → practice']);
    expect(failures).toEqual([]);
    expect(problemsOf(siteDir)).toEqual([]);
  });

  it('skips a line that has changed since', () => {
    const siteDir = siteWith(quiz('pass: 75', 'mode: train'));
    const problems = problemsOf(siteDir);
    const edited = quiz('seed: 3', 'mode: train');
    writeFileSync(join(siteDir, 'docs/x.md'), edited);
    expect(fixProblems(siteDir, problems).fixed.map(formatFix)).toEqual(['docs/x.md:5  train → practice']);
    expect(readFileSync(join(siteDir, 'docs/x.md'), 'utf8')).toBe(edited.replace('train', 'practice'));
  });

  it("skips a file that isn't UTF-8", () => {
    const siteDir = siteWith('');
    const bytes = Buffer.from(quiz('pass: 75', 'description: café'), 'latin1');
    writeFileSync(join(siteDir, 'docs/x.md'), bytes);
    expect(fixProblems(siteDir, problemsOf(siteDir))).toEqual({
      fixed: [],
      failures: ['docs/x.md cannot be written before it is saved as UTF-8'],
    });
    expect(readFileSync(join(siteDir, 'docs/x.md'))).toEqual(bytes);
  });

  it("fixes the other files if one can't be written", () => {
    const siteDir = siteWith(quiz('pass: 75'));
    const problems = problemsOf(siteDir);
    const gone = problems.map((problem) => ({...problem, file: 'docs/gone.md'}));
    expect(fixProblems(siteDir, [...gone, ...problems])).toEqual({
      fixed: problems,
      failures: ['docs/gone.md cannot be written (ENOENT)'],
    });
  });
});

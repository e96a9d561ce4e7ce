import {describe, expect, it} from 'vitest';
import {formatCheck, formatProblem, formatProblems} from '../problems/formatProblems';
import {problemAt} from '../problems/problems';

const PLACE = {file: 'docs/training/sessions/self-check.md', line: 5, column: 9};
const UNKNOWN_BRANCH = problemAt(PLACE, {
  message: 'branch "river" is not in district.yml',
  found: 'river',
  expected: 'one of: downtown, riverside, north-county',
  fix: 'branch: riverside',
});
const WARNING = problemAt(PLACE, {message: 'this page was due for review on 2026-05-01', severity: 'warning'});

describe('formatProblem', () => {
  it('shows where, what, what was found, what is expected and how to fix it', () => {
    expect(
      formatProblem(UNKNOWN_BRANCH),
    ).toBe(`docs/training/sessions/self-check.md:5:9  error  branch "river" is not in district.yml
    found     river
    expected  one of: downtown, riverside, north-county
    fix       branch: riverside`);
  });

  it('leaves out unknown lines', () => {
    expect(formatProblem(WARNING)).toBe(
      'docs/training/sessions/self-check.md:5:9  warning  this page was due for review on 2026-05-01',
    );
  });

  it('shows empty text that was found', () => {
    expect(formatProblem({...WARNING, found: ''})).toContain('\n    found     ');
  });
});

describe('formatProblems', () => {
  it('counts nothing without problems', () => {
    expect(formatProblems([])).toBe('0 errors, 0 warnings');
  });

  it('says "error" for one and "errors" for more', () => {
    expect(formatProblems([WARNING, WARNING, UNKNOWN_BRANCH]).split('\n').at(-1)).toBe('1 error, 2 warnings');
    expect(formatProblems([WARNING, UNKNOWN_BRANCH, UNKNOWN_BRANCH]).split('\n').at(-1)).toBe('2 errors, 1 warning');
  });

  it('says how to fix problems with a single solution', () => {
    const renamed = problemAt(PLACE, {message: 'it has another name', found: 'old', replacement: 'new'});
    expect(formatProblems([renamed, WARNING])).toBe(`${formatProblem(renamed)}
${formatProblem(WARNING)}
npx deskbook check --fix corrects 1 of these
1 error, 1 warning`);
  });

  it('keeps the given order', () => {
    expect(formatProblems([WARNING, UNKNOWN_BRANCH])).toBe(
      `${formatProblem(WARNING)}\n${formatProblem(UNKNOWN_BRANCH)}\n1 error, 1 warning`,
    );
  });
});

describe('formatProblems of what there is very much of', () => {
  const dead = (place: number, severity: 'error' | 'suggestion' = 'error') =>
    problemAt(
      {file: `docs/${place % 7}.md`, line: place, column: 1},
      {message: `there is no page at "/${place}"`, severity},
    );
  const many = (length: number, severity?: 'suggestion') =>
    Array.from({length}, (_, place) => dead(place + 1, severity));

  it('is one entry with its count and the first of them', () => {
    expect(formatProblems([...many(21), WARNING])).toBe(`${formatProblem(WARNING)}
21 errors of one kind, in 7 files:
  docs/1.md:1:1  error  there is no page at "/1"
npx deskbook check --all lists each of them
21 errors, 1 warning`);
  });

  it('is listed one by one if there are not that many, or on request', () => {
    expect(formatProblems(many(20)).split('\n')).toHaveLength(21);
    expect(formatProblems(many(30), {all: true}).split('\n')).toHaveLength(31);
  });

  it('counts suggestions by themselves', () => {
    expect(
      formatProblems([WARNING, ...many(2, 'suggestion')])
        .split('\n')
        .at(-1),
    ).toBe('0 errors, 1 warning, 2 suggestions');
  });

  it('says how many links can be corrected', () => {
    const rewrite = {from: '/a.html', to: 'a.md'};
    expect(formatProblems([problemAt(PLACE, {message: 'broken', rewrite})])).toContain(
      '\nnpx deskbook check --fix-links corrects 1 of these; with --dry-run it only shows how\n',
    );
  });
});

describe('formatCheck', () => {
  it('ends with the number of problems and pages', () => {
    expect(formatCheck([], 109)).toBe('No problems in 109 pages');
    expect(formatCheck([WARNING], 1)).toBe(`${formatProblem(WARNING)}\n0 errors, 1 warning in 1 page`);
  });
});

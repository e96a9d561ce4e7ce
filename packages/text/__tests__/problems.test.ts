import {describe, expect, it} from 'vitest';
import {hasErrors, type Problem, problemAt, sortProblems} from '../problems/problems';

const PLACE = {file: 'docs/page.md', line: 3, column: 8};

describe('problemAt', () => {
  it('fills in what a diagnostic omits', () => {
    expect(problemAt(PLACE, {message: 'duplicate key'})).toEqual({
      ...PLACE,
      severity: 'error',
      message: 'duplicate key',
      found: null,
      expected: null,
      fix: null,
    });
  });

  it('keeps everything in a diagnostic', () => {
    const diagnostic = {
      severity: 'warning' as const,
      message: '"owner" is empty',
      found: 'nobody',
      expected: 'a person',
      fix: 'owner: somebody',
    };
    expect(problemAt(PLACE, diagnostic)).toEqual({...PLACE, ...diagnostic});
  });

  it('takes only the position from its first argument', () => {
    expect(problemAt({...PLACE, text: 'secret'} as typeof PLACE, {message: 'no'})).not.toHaveProperty('text');
  });

  it('puts all text on one line without control characters', () => {
    const text = 'two\r\nlines\tand a bell\u0007 \u2028 end ';
    const {message, found, expected, fix} = problemAt(PLACE, {message: text, found: text, expected: text, fix: text});
    expect(new Set([message, found, expected, fix])).toEqual(new Set(['two lines and a bell\u{FFFD} end']));
  });

  it('cuts long texts', () => {
    const {message, found, expected, fix} = problemAt(PLACE, {
      message: 'm'.repeat(5000),
      found: 'f'.repeat(5000),
      expected: 'e'.repeat(5000),
      fix: 'x'.repeat(5000),
    });
    expect(message).toBe(`${'m'.repeat(200)}…`);
    expect(found).toBe(`${'f'.repeat(100)}…`);
    expect(expected).toBe(`${'e'.repeat(600)}…`);
    expect(fix).toBe(`${'x'.repeat(100)}…`);
  });
});

describe('sortProblems', () => {
  it('orders by file, line, column and message', () => {
    const places: [string, number, number, string][] = [
      ['docs/b.md', 1, 1, 'x'],
      ['docs/a.md', 10, 1, 'x'],
      ['docs/a.md', 2, 9, 'x'],
      ['docs/a.md', 2, 3, 'y'],
      ['docs/a.md', 2, 3, 'x'],
    ];
    const problems = places.map(([file, line, column, message]) => problemAt({file, line, column}, {message}));
    expect(sortProblems(problems)).toEqual(problems.toReversed());
  });

  it("doesn't change the given list", () => {
    const problems: readonly Problem[] = Object.freeze([
      problemAt({file: 'b', line: 1, column: 1}, {message: 'x'}),
      problemAt({file: 'a', line: 1, column: 1}, {message: 'x'}),
    ]);
    expect(sortProblems(problems).map(({file}) => file)).toEqual(['a', 'b']);
    expect(problems.map(({file}) => file)).toEqual(['b', 'a']);
  });
});

describe('hasErrors', () => {
  it('ignores warnings', () => {
    const warning = problemAt(PLACE, {message: 'x', severity: 'warning'});
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([warning, problemAt(PLACE, {message: 'x'})])).toBe(true);
  });
});

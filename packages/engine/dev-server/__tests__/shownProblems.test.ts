import {problemAt} from '@deskbook/text/problems/problems';
import {describe, expect, it} from 'vitest';
import {failureProblems, shownProblems} from '../domain/shownProblems';

const ERROR = problemAt({file: 'docs/a.md', line: 3, column: 8}, {message: '"title" is missing', fix: 'title: A'});
const WARNING = problemAt({file: 'docs/b.md', line: 4, column: 1}, {message: 'this page was due', severity: 'warning'});

describe('what the browser shows', () => {
  it('is only errors, with their pages’ addresses', () => {
    const facts = problemAt({file: 'docs/district.yml', line: 1, column: 1}, {message: '"url" is missing'});
    expect(shownProblems([ERROR, WARNING, facts], new Map([['docs/a.md', '/docs/a/']]))).toEqual([
      {...ERROR, address: '/docs/a/'},
      {...facts, address: null},
    ]);
  });
});

describe('what could not be shown', () => {
  it('is a problem at the beginning of its file, with only the cause', () => {
    const message = `  × Module build failed (from ../mdx-loader/lib/index.js):
  ╰─▶   × Error: MDX compilation failed for file "/site/docs/odd.mdx"
        │ Cause: Unexpected end of file in expression
        │ Details:`;
    expect(failureProblems([{file: 'docs/odd.mdx', message}], [ERROR])).toEqual([
      problemAt(
        {file: 'docs/odd.mdx', line: 1, column: 1},
        {message: 'not shown: Unexpected end of file in expression'},
      ),
    ]);
  });

  it('is described by its first line if no cause is named', () => {
    const [problem] = failureProblems([{file: 'blog', message: '\nError: No such author\n  at load'}], []);
    expect(problem?.message).toBe('not shown: No such author');
  });

  it.each(['docs/a.md', 'docs'])('is left out if a content error explains it: %s', (file) => {
    expect(failureProblems([{file, message: 'Bad'}], [ERROR])).toEqual([]);
  });

  it.each(['docs/b.md', 'blog', 'doc'])('is not explained by a warning, or by another file: %s', (file) => {
    expect(failureProblems([{file, message: 'Bad'}], [ERROR, WARNING])).toHaveLength(1);
  });
});

import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {checkKeywords} from '../keywords';
import {pageOf} from './readFrontMatter';

const warningsOf = (frontMatter: string) => checkKeywords([pageOf('holds.md', frontMatter)]).map(formatProblem);
const quiz = (lines: string) => `kind: quiz\ntitle: Holds quiz\n${lines}`;

describe('checkKeywords', () => {
  it('warns about a page without keywords, at its front matter', () => {
    expect(warningsOf(quiz(''))).toEqual([
      `docs/holds.md:2:1  warning  this page has too few keywords
    found     nothing
    expected  at least 5, better 8 to 12, such as "little printer", "paper stuck", "impresora atascada"
    fix       add the words that staff would type`,
    ]);
  });

  it('warns about a page with fewer than five, at the list', () => {
    expect(warningsOf(quiz('keywords: [waiting list, pull list]'))).toEqual([
      `docs/holds.md:4:1  warning  this page has too few keywords
    found     waiting list, pull list
    expected  at least 5, better 8 to 12, such as "little printer", "paper stuck", "impresora atascada"
    fix       add the words that staff would type`,
    ]);
  });

  it('counts a duplicate phrase once', () => {
    expect(warningsOf(quiz('keywords: [queue, queue, queue, waiting list, pull list]'))).toHaveLength(1);
  });

  it('accepts five', () => {
    expect(warningsOf(quiz('keywords: [reserve, waiting list, pull list, queue, libro apartado]'))).toEqual([]);
  });

  it.each(['draft: yes', 'unlisted: yes'])("ignores a page that the search doesn't find: %s", (line) => {
    expect(warningsOf(quiz(line))).toEqual([]);
  });

  it.each(['title: From elsewhere', 'title: From elsewhere\nkeywords: [manual]'])(
    'ignores a page without a kind: %j',
    (frontMatter) => {
      expect(warningsOf(frontMatter)).toEqual([]);
    },
  );
});

import {pageOf} from '@deskbook/content/__tests__/readFrontMatter';
import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {checkPhrases} from '../domain/checkPhrases';

const warningsOf = (frontMatter: string) => checkPhrases([pageOf('paper.md', frontMatter)]).map(formatProblem);
const quiz = (lines: string) => `kind: quiz\ntitle: Load receipt paper\n${lines}`;

describe('checkPhrases', () => {
  it('warns if all keywords are words of the title, in any form', () => {
    expect(warningsOf(quiz('keywords: [receipt paper, how do I load papers, loading the receipts]'))).toEqual([
      `docs/paper.md:4:1  warning  the keywords of this page say only what its title says
    found     receipt paper, how do I load papers, loading the receipts
    expected  phrases with other words, as staff would ask, such as "paper stuck in the cutter"
    fix       add the words that staff would type`,
    ]);
  });

  it('accepts one with another word', () => {
    expect(warningsOf(quiz('keywords: [receipt paper, new roll of paper]'))).toEqual([]);
  });

  it.each(['', 'keywords: [load paper]\ndraft: yes', 'keywords: [load paper]\nunlisted: yes'])(
    'leaves a page alone that has none or is not searched: %j',
    (lines) => {
      expect(warningsOf(quiz(lines))).toEqual([]);
    },
  );

  it('leaves a page without a kind alone', () => {
    expect(warningsOf('title: Load paper\nkeywords: [paper]')).toEqual([]);
  });
});

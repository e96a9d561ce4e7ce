import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {checkSynonyms} from '../domain/checkSynonyms';

function problemsOf(text: string): string[] {
  return checkSynonyms(text, 'docs/synonyms.yml').problems.map(formatProblem);
}

describe('checkSynonyms', () => {
  it('reads lists of words', () => {
    const text = '# Ours\n- [patron, borrower]\n- [0x8007, "error 8007"]\n';
    expect(checkSynonyms(text, 'docs/synonyms.yml')).toEqual({
      synonyms: [
        ['patron', 'borrower'],
        ['0x8007', 'error 8007'],
      ],
      problems: [],
    });
  });

  it.each(['', '# Nothing yet\n'])('reads no synonyms from an empty file: %j', (text) => {
    expect(checkSynonyms(text, 'docs/synonyms.yml')).toEqual({synonyms: [], problems: []});
  });

  it.each([
    ['patron: borrower\n', 'the synonyms are not a list'],
    ['patron\n', 'the synonyms are not a list'],
    ['- patron\n', 'this is not a list of synonyms'],
    ['- {patron: borrower}\n', 'this is not a list of synonyms'],
    ['- [patron]\n', 'a single word has no synonyms'],
    ['- []\n', 'a single word has no synonyms'],
    ['- [patron, "?"]\n', 'this is not a word'],
    ['- [patron, [borrower]]\n', 'this is not a word'],
    ['- [check out, checkout, Check-Out]\n', 'duplicate word in this list'],
    ['- [patron, borrower]\n- [patron, customer]\n', 'this word is also in another list'],
    ['- [patron\n', 'this is not valid YAML'],
  ])('reports %j once', (text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(message)]);
  });

  it('reports where, and continues with what is right', () => {
    const {synonyms, problems} = checkSynonyms('- [a1, b1]\n- [c1, "!", d1]\n', 'docs/synonyms.yml');
    expect(problems).toMatchObject([{file: 'docs/synonyms.yml', line: 2, column: 8, severity: 'error', found: '!'}]);
    expect(synonyms).toEqual([
      ['a1', 'b1'],
      ['c1', 'd1'],
    ]);
  });
});

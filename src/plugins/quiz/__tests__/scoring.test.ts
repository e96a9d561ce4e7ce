import {describe, expect, it} from 'vitest';
import {gradeAnswer} from '../domain/answer';
import {shareOf} from '../domain/count';
import {scoringOf} from '../domain/scoring';
import {openSecret} from '../domain/secret';
import {blanksOf, choiceOf, matchOf, orderOf, textOf} from './quizOf';

const keyOf = (question: Parameters<typeof openSecret>[0]) => openSecret(question).key;

describe('how an answer was counted', () => {
  it('is told for an order by the pairs that stand right', () => {
    const question = orderOf('a', [0, 1, 2, 3]);
    const answer = {type: 'order' as const, value: [1, 0, 2, 3]};
    const scoring = scoringOf(keyOf(question), answer, 0, gradeAnswer(question, keyOf(question), answer));
    expect(scoring).toEqual({by: 'pairs', got: 5, of: 6});
    expect(shareOf({got: 5, of: 6})).toBe(gradeAnswer(question, keyOf(question), answer));
  });

  it('is told for a match and for blanks by the rows and blanks', () => {
    const match = {type: 'match' as const, value: [0, 2, 1]};
    expect(scoringOf(keyOf(matchOf('a', [0, 1, 2])), match, 0, 1 / 3)).toEqual({by: 'rows', got: 1, of: 3});
    const blanks = {type: 'blanks' as const, value: ['x', 'b']};
    expect(scoringOf(keyOf(blanksOf('a', [['a'], ['b']])), blanks, 0, 1 / 2)).toEqual({by: 'blanks', got: 1, of: 2});
  });

  it('is told for a multiple choice by what adds and what takes away', () => {
    const answer = {type: 'multiple-choice' as const, value: [0, 3]};
    expect(scoringOf(keyOf(choiceOf('a', 5, [0, 1])), answer, 5, 1 / 6)).toEqual({
      by: 'picks',
      right: {got: 1, of: 2},
      wrong: {got: 1, of: 3},
    });
  });

  it('is nothing to tell where all or nothing counts, and where nothing was put in order', () => {
    expect(scoringOf(keyOf(textOf('a', ['b'])), {type: 'short-text', value: 'c'}, 0, 0)).toBeNull();
    expect(scoringOf(keyOf(orderOf('a', [0, 1])), {type: 'order', value: []}, 0, 0)).toBeNull();
  });
});

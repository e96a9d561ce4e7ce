import {describe, expect, it} from 'vitest';
import {emptyAnswer, isAnswered, isAnswerTo} from '../domain/answer';
import {changeAnswer} from '../domain/givenAnswer';
import {blanksOf, choiceOf, givenOf, matchOf, numberOf, orderOf, pick, textOf} from './quizOf';

const question = choiceOf('a', 3, [0]);
const ATTEMPT = {id: 'whole-1-7-0', sequence: 4};

describe('changing an answer', () => {
  it('numbers each change, whatever the clock says', () => {
    const draft = changeAnswer(question, undefined, {answer: pick(1)}, 'practice', ATTEMPT);
    expect(draft).toEqual(givenOf(ATTEMPT, question, pick(1), {sequence: 5}));
  });

  it('keeps in practice what was checked: a second click changes nothing', () => {
    const kept = givenOf(ATTEMPT, question, pick(1), {isFinal: true, sequence: 4});
    for (const change of [{answer: pick(0)}, {isFinal: true}, {confidence: 'sure' as const}]) {
      expect(changeAnswer(question, kept, change, 'practice', ATTEMPT)).toBe(kept);
    }
  });

  it('lets it be changed in a check until it is handed in', () => {
    const kept = givenOf(ATTEMPT, question, pick(1), {isFinal: true, confidence: 'guess'});
    const changed = changeAnswer(question, kept, {answer: pick(0)}, 'check', ATTEMPT);
    expect(changed).toMatchObject({answer: pick(0), isFinal: false, confidence: 'guess'});
  });

  it('does not mix how sure the reader was with what was checked', () => {
    const kept = givenOf(ATTEMPT, question, pick(1), {isFinal: true});
    const changed = changeAnswer(question, kept, {confidence: 'sure'}, 'check', ATTEMPT);
    expect(changed).toMatchObject({answer: pick(1), isFinal: true, confidence: 'sure'});
  });

  it('begins anew where the question has been edited', () => {
    const kept = givenOf(ATTEMPT, {...question, hash: 'a-0'}, pick(1), {isFinal: true, confidence: 'sure'});
    const changed = changeAnswer(question, kept, {confidence: 'guess'}, 'practice', ATTEMPT);
    expect(changed).toMatchObject({hash: 'a-1', answer: pick(), isFinal: false, confidence: 'guess'});
  });

  it('does not check what is not answered', () => {
    expect(changeAnswer(question, undefined, {isFinal: true}, 'practice', ATTEMPT).isFinal).toBe(false);
  });
});

const ALL = [
  [question, pick(2), pick(3)],
  [choiceOf('a', 3, [0, 1]), {type: 'multiple-choice', value: [0, 2]}, {type: 'multiple-choice', value: [-1]}],
  [orderOf('a', [1, 0]), {type: 'order', value: [0, 1]}, {type: 'order', value: [0, 0]}],
  [matchOf('a', [1, 0]), {type: 'match', value: [1, null]}, {type: 'match', value: [1]}],
  [textOf('a', ['x']), {type: 'short-text', value: 'y'}, {type: 'number', value: '1'}],
  [numberOf('a', 1), {type: 'number', value: '2'}, {type: 'short-text', value: '1'}],
  [blanksOf('a', [['x'], ['y']]), {type: 'blanks', value: ['', 'z']}, {type: 'blanks', value: ['z']}],
] as const;

describe.each(ALL)('an answer to %o', (asked, fitting, unfitting) => {
  it('is empty at first, and then it is not', () => {
    expect(isAnswered(emptyAnswer(asked))).toBe(false);
    expect(isAnswered(fitting)).toBe(true);
  });

  it('has the form that is asked for', () => {
    expect(isAnswerTo(asked, emptyAnswer(asked))).toBe(true);
    expect(isAnswerTo(asked, fitting)).toBe(true);
    expect(isAnswerTo(asked, unfitting)).toBe(false);
  });
});

it.each([
  {type: 'short-text', value: ' '},
  {type: 'blanks', value: [' ', '']},
] as const)('takes spaces for no answer: %j', (answer) => {
  expect(isAnswered(answer)).toBe(false);
});

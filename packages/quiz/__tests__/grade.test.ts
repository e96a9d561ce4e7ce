import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {emptyAnswer, gradeAnswer} from '../domain/answer';
import {openSecret} from '../domain/openSecret';
import type {Answer, PublishedQuestion} from '../domain/question';
import {shuffle} from '../domain/shuffle';
import {blanksOf, choiceOf, hotspotOf, matchOf, numberOf, orderOf, textOf} from './quizOf';

const grade = (question: PublishedQuestion, value: unknown) =>
  gradeAnswer(question, openSecret(question).key, {type: question.type, value} as Answer);

describe('a single choice', () => {
  const question = choiceOf('a', 3, [1]);

  it('is all or nothing', () => {
    expect(grade(question, [1])).toBe(1);
    expect(grade(question, [0])).toBe(0);
    expect(grade(question, [])).toBe(0);
    expect(grade(question, [0, 1])).toBe(0);
  });
});

describe('a multiple choice', () => {
  const question = choiceOf('a', 5, [0, 2]);

  it.each([
    [[0, 2], 1],
    [[0], 1 / 2],
    [[0, 1], 1 / 2 - 1 / 3],
    [[0, 2, 1], 2 / 3],
    [[1, 3], 0],
    [[0, 1, 3], 0],
    [[0, 1, 2, 3, 4], 0],
    [[], 0],
    [[0, 0, 0], 1 / 2],
    [[0, 2, 99, -1], 1],
  ])('takes for %j the share of right ones less the share of wrong ones', (picked, fraction) => {
    expect(grade(question, picked)).toBeCloseTo(fraction, 12);
  });

  it('may have right options only', () => {
    expect(grade(choiceOf('a', 2, [0, 1]), [0])).toBe(1 / 2);
  });
});

describe('parts of a drawing', () => {
  it('are graded like the options of a choice', () => {
    expect(grade(hotspotOf('a', 3, [1]), [1])).toBe(1);
    expect(grade(hotspotOf('a', 3, [1]), [0, 1])).toBe(0);
    expect(grade(hotspotOf('a', 5, [0, 2]), [0, 1])).toBeCloseTo(1 / 2 - 1 / 3, 12);
  });
});

describe('an order', () => {
  const question = orderOf('a', [2, 0, 3, 1]);

  it.each([
    [[2, 0, 3, 1], 1],
    [[1, 3, 0, 2], 0],
    [[0, 2, 3, 1], 5 / 6],
    [[2, 0], 0],
    [[], 0],
    [[2, 2, 2, 2], 0],
    [[2, 0, 3, 7], 0],
  ])('takes for %j the share of pairs in the right order', (given, fraction) => {
    expect(grade(question, given)).toBeCloseTo(fraction, 12);
  });
});

describe('a match', () => {
  it('takes the share of right rows', () => {
    const question = matchOf('a', [1, 2, 0]);
    expect(grade(question, [1, 2, 0])).toBe(1);
    expect(grade(question, [1, null, 2])).toBeCloseTo(1 / 3, 12);
    expect(grade(question, [1, 1, 1])).toBeCloseTo(1 / 3, 12);
    expect(grade(question, [null, null, null])).toBe(0);
    expect(grade(question, [])).toBe(0);
  });
});

describe('a short text', () => {
  const question = textOf('a', ['Check-in', 'Rückgabe']);

  it.each(['check-in', ' CHECK  in ', 'Checkin.', 'rückgabe', 'Ruckgabe', 'Ru\u0308ckgabe'])('accepts %j', (typed) => {
    expect(grade(question, typed)).toBe(1);
  });

  it.each(['', '  ', 'check', 'check out', '...'])('does not accept %j', (typed) => {
    expect(grade(question, typed)).toBe(0);
  });
});

describe('a number', () => {
  it.each(['32', '34', '30,0', '33.9 °F', '$31'])('accepts %j for 32 ± 2', (typed) => {
    expect(grade(numberOf('a', 32, 2), typed)).toBe(1);
  });

  it.each(['', '35', '-32', '32 or 90', 'thirty-two'])('does not accept %j for 32 ± 2', (typed) => {
    expect(grade(numberOf('a', 32, 2), typed)).toBe(0);
  });

  it('takes either reading of what may be read in two ways', () => {
    expect(grade(numberOf('a', 1234), '1.234')).toBe(1);
    expect(grade(numberOf('a', 1.234), '1,234')).toBe(1);
  });

  it('does not take nothing for zero', () => {
    expect(grade(numberOf('a', 0, 1), ' ')).toBe(0);
  });
});

describe('blanks', () => {
  it('take the share of right ones, each with spellings of its own', () => {
    const question = blanksOf('a', [['receipt'], ['roll', 'paper roll']]);
    expect(grade(question, ['Receipt', 'paper  roll'])).toBe(1);
    expect(grade(question, ['roll', 'roll'])).toBe(1 / 2);
    expect(grade(question, ['', ''])).toBe(0);
    expect(grade(question, [])).toBe(0);
  });
});

/** Any question, with a fully correct answer. */
const anyQuestion = (): fc.Arbitrary<{question: PublishedQuestion; right: unknown}> => {
  const places = fc
    .record({count: fc.integer({min: 2, max: 8}), seed: fc.nat()})
    .map(({count, seed}) => shuffle(count, seed));
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  return fc.oneof(
    fc.record({options: fc.integer({min: 2, max: 8}), right: fc.nat()}).map(({options, right}) => {
      return {question: choiceOf('a', options, [right % options]), right: [right % options]};
    }),
    places.map((right) => ({question: choiceOf('a', right.length + 1, right.slice(0, 2)), right: right.slice(0, 2)})),
    places.map((right) => ({question: orderOf('a', right), right})),
    places.map((right) => ({question: matchOf('a', right), right})),
    word.map((right) => ({question: textOf('a', [right]), right})),
    fc.record({value: fc.integer(), tolerance: fc.nat(9)}).map(({value, tolerance}) => {
      return {question: numberOf('a', value, tolerance), right: String(value)};
    }),
    fc.array(word, {minLength: 1, maxLength: 4}).map((right) => {
      return {
        question: blanksOf(
          'a',
          right.map((text) => [text]),
        ),
        right,
      };
    }),
  );
};

/** Anything a page or damaged storage could contain. */
const anyAnswer = (): fc.Arbitrary<Answer> => {
  const places = fc.array(fc.integer({min: -1, max: 9}), {maxLength: 9});
  return fc.oneof(
    fc.record({type: fc.constantFrom('single-choice', 'multiple-choice', 'order', 'hotspot'), value: places}),
    fc.record({type: fc.constant('match' as const), value: fc.array(fc.option(fc.nat(9)), {maxLength: 9})}),
    fc.record({type: fc.constantFrom('short-text', 'number'), value: fc.string({unit: 'binary'})}),
    fc.record({type: fc.constant('blanks' as const), value: fc.array(fc.string(), {maxLength: 9})}),
  ) as fc.Arbitrary<Answer>;
};

describe('every question', () => {
  it('is worth all of it where all is right', () => {
    fc.assert(
      fc.property(anyQuestion(), ({question, right}) => {
        expect(grade(question, right)).toBe(1);
      }),
    );
  });

  it('is worth nothing where nothing is answered', () => {
    fc.assert(
      fc.property(anyQuestion(), ({question}) => {
        expect(grade(question, emptyAnswer(question).value)).toBe(0);
      }),
    );
  });

  it('is worth between nothing and all of it, whatever is handed in', () => {
    fc.assert(
      fc.property(anyQuestion(), anyAnswer(), ({question}, answer) => {
        const fraction = gradeAnswer(question, openSecret(question).key, answer);
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(fraction).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not care in which order options were clicked', () => {
    const question = choiceOf('a', 6, [0, 2, 5]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5)), fc.nat(), (picked, seed) => {
        const clicked = shuffle(picked.length, seed).map((place) => picked[place]);
        expect(grade(question, clicked)).toBe(grade(question, picked));
      }),
    );
  });

  it('loses by each wrong pick, and never gains', () => {
    const question = choiceOf('a', 6, [0, 2, 5]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5)), fc.constantFrom(1, 3, 4), (picked, wrong) => {
        expect(grade(question, [...picked, wrong])).toBeLessThanOrEqual(grade(question, picked));
      }),
    );
  });
});

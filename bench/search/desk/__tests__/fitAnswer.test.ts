import {describe, expect, it} from 'vitest';
import type {DeskQuery} from '../deskQueries';
import type {DeskSite} from '../deskSite';
import {fitAnswer} from '../fitAnswer';
import {fitLogistic} from '../fitLogistic';

describe('fitLogistic', () => {
  it('finds the odds of a sign: 3 to 1 with it, 1 to 3 without', () => {
    const examplesOf = (sign: number, yes: number) =>
      Array.from({length: 400}, (_, at) => ({signs: [sign], isYes: at < yes}));
    const [weight = 0] = fitLogistic([...examplesOf(1, 300), ...examplesOf(0, 100)]);
    expect(weight).toBeCloseTo(Math.log(9), 2);
  });

  it('gives no weight to a sign that says nothing', () => {
    const examples = [0, 1].flatMap((useful) =>
      [-1, 1].flatMap((useless) =>
        Array.from({length: 10}, (_, at) => ({signs: [useful, useless], isYes: at < 2 + 6 * useful})),
      ),
    );
    const [useful = 0, useless = 0] = fitLogistic(examples);
    expect(useful).toBeGreaterThan(2);
    expect(useless).toBeCloseTo(0, 5);
  });
});

/** "NAME STRENGTH" has that strength, and "title" is a page's title. */
const SITE: DeskSite = {
  ask: (q) => ({places: ['/a/'], seemsUnanswered: q.startsWith('none')}),
  signsOf: (q) => (q === 'title' ? null : {strength: Number(q.split(' ')[1]), mentions: 0, unknown: 0}),
  resolve: () => '/a/',
};

function setOf(answerable: readonly string[], others: readonly string[]): DeskQuery[] {
  const queryOf = (q: string, answers: string[]) => ({q, role: 'new-hire', kind: 'task', answers});
  return [...answerable.map((q) => queryOf(q, ['a.md'])), ...others.map((q) => queryOf(q, []))];
}

describe('fitAnswer', () => {
  const strengths = (least: number) => Array.from({length: 16}, (_, at) => `none ${least + at / 10}`);
  const easy = setOf(['title', 'some 2', 'some 3', 'some 4'], strengths(0));
  const hard = setOf(['title', 'some 2', 'some 3', 'some 4'], strengths(1));
  const {weights, least, sets} = fitAnswer(SITE, {easy, hard});

  it('lets one in eight of the unanswerable queries of the hardest set pass', () => {
    const limit = least / (weights.strength as number);
    expect(limit).toBeGreaterThan(2.3);
    expect(limit).toBeLessThan(2.4);
  });

  it('counts the mistakes of each set now, and with a limit from the others', () => {
    expect(sets.easy).toEqual({
      now: {silent: '0 of 16', needless: '0 of 4'},
      leftOut: {silent: '0 of 16', needless: '1 of 4'},
    });
    expect(sets.hard).toMatchObject({leftOut: {silent: '12 of 16', needless: '0 of 4'}});
  });
});

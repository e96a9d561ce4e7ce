import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Confidence} from '../domain/answer';
import {orderForReview, REVIEW_GROUPS, reviewGroupOf} from '../domain/reviewOrder';

const asked = (id: string, fraction: number, confidence: Confidence | null = null) => {
  return {id, hash: `${id}-1`, fraction, confidence, isCarried: false};
};

it('begins with what the reader was sure of and had wrong, and ends with what was right', () => {
  const results = [
    asked('right', 1, 'sure'),
    asked('guessed', 1, 'guess'),
    asked('partly', 0.5, 'sure'),
    asked('not-asked', 1),
    asked('wrong', 0, 'think-so'),
    asked('wrong-too', 0),
    asked('misbelief', 0, 'sure'),
  ];
  const ids = orderForReview(results).map(({id}) => id);
  expect(ids).toEqual(['misbelief', 'wrong', 'wrong-too', 'partly', 'guessed', 'right', 'not-asked']);
});

it('loses no question', () => {
  const result = fc.record({
    fraction: fc.double({min: 0, max: 1, noNaN: true}),
    confidence: fc.constantFrom(null, 'sure', 'think-so', 'guess'),
  });
  fc.assert(
    fc.property(fc.array(result), (results) => {
      const named = results.map((one, place) => asked(`q${place}`, one.fraction, one.confidence as Confidence | null));
      const ordered = orderForReview(named);
      expect(new Set(ordered)).toEqual(new Set(named));
      const groups = ordered.map((one) => REVIEW_GROUPS.indexOf(reviewGroupOf(one)));
      expect([...groups].sort()).toEqual(groups);
    }),
  );
});

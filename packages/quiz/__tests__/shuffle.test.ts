import {seedOf} from '@deskbook/text/random';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shuffle, shuffleAway} from '../domain/shuffle';

const counts = fc.nat({max: 30});
const seeds = fc.nat({max: 2 ** 32 - 1});

describe('shuffle', () => {
  it('keeps every place once', () => {
    fc.assert(
      fc.property(counts, seeds, (count, seed) => {
        expect(shuffle(count, seed).toSorted((a, b) => a - b)).toEqual(Array.from({length: count}, (_, i) => i));
      }),
    );
  });

  it('leaves what is pinned in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), {maxLength: 12}), seeds, (pinned, seed) => {
        const places = shuffle(pinned.length, seed, pinned);
        pinned.forEach((isPinned, place) => {
          if (isPinned) expect(places[place]).toBe(place);
        });
      }),
    );
  });

  it('is decided by the seed alone', () => {
    expect(shuffle(6, seedOf('training/quizzes/telephones'))).toEqual(
      shuffle(6, seedOf('training/quizzes/telephones')),
    );
    expect(shuffle(6, 1)).toEqual([4, 1, 5, 2, 0, 3]);
  });

  it('brings every option to every place about equally often', () => {
    const rounds = 6000;
    const firsts = Array.from({length: rounds}, (_, seed) => shuffle(4, seed)[0]);
    for (const place of [0, 1, 2, 3]) {
      const times = firsts.filter((first) => first === place).length;
      expect(Math.abs(times - rounds / 4)).toBeLessThan(rounds / 20);
    }
  });
});

describe('shuffleAway', () => {
  it('never leaves the order as it was', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 6}), seeds, (count, seed) => {
        expect(shuffleAway(count, seed)).not.toEqual(Array.from({length: count}, (_, i) => i));
      }),
    );
  });
});

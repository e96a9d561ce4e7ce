/** A seeded random generator with the same results on every machine. */
export interface Random {
  /** An integer; both bounds are inclusive. */
  whole(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** A random subset in the list's order. */
  sample<T>(list: readonly T[], count: number): T[];
  happens(probability: number): boolean;
}

/** Mulberry32: small, uniform enough for text, and without a dependency. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    pick: (list) => {
      if (list.length === 0) throw new Error('There is nothing to pick from');
      return list[whole(0, list.length - 1)] as (typeof list)[number];
    },
    sample: (list, count) => {
      const rest = list.map((_, index) => index);
      const chosen = Array.from({length: Math.min(count, list.length)}, () =>
        rest.splice(whole(0, rest.length - 1), 1),
      );
      return chosen
        .flat()
        .toSorted((a, b) => a - b)
        .map((index) => list[index] as (typeof list)[number]);
    },
    happens: (probability) => next() < probability,
  };
}

import {isCount, isListOf} from '../../../../learning/domain/checks';
import {type Count, gapInParts, shareOf} from '../../domain/parts';
import type {Rules} from '../../domain/rules';

export interface OrderQuestion {
  /** The number of items, which are never published in the correct order. */
  items: number;
}

export interface OrderKey {
  /** The published places in the correct order. */
  right: readonly number[];
}

/** The value is all places in the reader's order; empty until something is moved. */
export const order: Rules<OrderQuestion, OrderKey, readonly number[]> = {
  empty: () => [],
  isValue: isListOf(isCount),
  fits: (places, {items}) => places.length === 0 || isOrderOf(places, items),
  // It has no fields, only buttons.
  inFields: () => [],
  gap: gapInParts,
  /** The share of all pairs that are in the correct order. The exact reverse scores 0. */
  grade: (places, {right}) => {
    if (!isOrderOf(places, right.length)) return 0;
    // A single item can't be in the wrong place.
    return right.length === 1 ? 1 : shareOf(countPairs(right, places));
  },
};

function isOrderOf(places: readonly number[], count: number): boolean {
  const isWhole = places.length === count && new Set(places).size === count;
  return isWhole && places.every((place) => place >= 0 && place < count);
}

/** Counts the pairs of items that are in the correct order. */
export function countPairs(right: readonly number[], given: readonly number[]): Count {
  const pairs = right.flatMap((first, place) => right.slice(place + 1).map((second) => [first, second] as const));
  const got = pairs.filter(([first, second]) => given.indexOf(first) < given.indexOf(second)).length;
  return {got, of: pairs.length};
}

import {isCount, isListOf, isNullOr} from '../../../../learning/domain/checks';
import {gapInParts, shareRight} from '../../domain/parts';
import type {Rules} from '../../domain/rules';

export interface MatchQuestion {
  /** The number of rows on the left. */
  left: number;
  /** What the left is matched with, as plain text, in an order of its own. As many as on the left. */
  right: readonly string[];
}

export interface MatchKey {
  /** For each row on the left the place of its partner on the right. */
  right: readonly number[];
}

/** For each row on the left the place chosen on the right. */
export const match: Rules<MatchQuestion, MatchKey, readonly (number | null)[]> = {
  empty: ({left}) => Array.from({length: left}, () => null),
  isValue: isListOf(isNullOr(isCount)),
  fits: (chosen, {left, right}) =>
    chosen.length === left && chosen.every((place) => place === null || place < right.length),
  inFields: (fields, {left}) =>
    Array.from({length: left}, (_, row) => fields.get(`right-${row}`)).map((place) => (place ? Number(place) : null)),
  gap: gapInParts,
  /** The share of the rows with the right partner. */
  grade: (chosen, {right}) => shareRight(right, (place, row) => chosen[row] === place),
};

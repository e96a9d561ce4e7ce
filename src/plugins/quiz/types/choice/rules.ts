import {isCount, isListOf} from '../../../../learning/domain/checks';
import {type Count, gapInParts, shareOf} from '../../domain/parts';
import type {Rules} from '../../domain/rules';
import {shuffle} from '../../domain/shuffle';

export interface ChoiceQuestion {
  /** In the author's order; true for an option that doesn't move. */
  pinned: readonly boolean[];
  /** The places in their permanent order: true comes before false. */
  fixed?: readonly number[];
}

export interface ChoiceKey {
  /** The places of the correct options. */
  right: readonly number[];
}

/** The value is the options picked, in any order. */
export const choice: Rules<ChoiceQuestion, ChoiceKey, readonly number[]> = {
  empty: () => [],
  isValue: isListOf(isCount),
  fits: (picked, {pinned}) => picked.every((place) => place < pinned.length),
  inFields: (fields) => fields.getAll('choice').map(Number),
  gap: gapInParts,
  /**
   * One correct option is all or nothing. With several, the score is the share of them picked minus the share of the
   * wrong ones picked.
   */
  grade: (picked, {right}, {pinned}) => {
    if (right.length === 1) return Number(picked.length === 1 && right.every((place) => picked.includes(place)));
    const counts = countPicks(right, picked, pinned.length);
    return Math.max(0, shareOf(counts.right) - shareOf(counts.wrong));
  },
  order: ({pinned, fixed}, seed) =>
    fixed ? [...fixed] : seed === null ? [...pinned.keys()] : shuffle(pinned.length, seed, pinned),
};

export function countPicks(
  right: readonly number[],
  picked: readonly number[],
  options: number,
): {right: Count; wrong: Count} {
  const got = right.filter((place) => picked.includes(place)).length;
  const isWrong = (place: number) => !right.includes(place) && place >= 0 && place < options;
  const wrong = new Set(picked.filter(isWrong)).size;
  return {right: {got, of: right.length}, wrong: {got: wrong, of: options - right.length}};
}

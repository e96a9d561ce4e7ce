import {isCount, isListOf} from '@deskbook/records/domain/checks';
import {gradeChoice} from '@deskbook/records/domain/grading/grade';
import {incompleteReasonOfParts} from '../../domain/parts';
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
  incompleteReason: incompleteReasonOfParts,
  grade: (picked, {right}, {pinned}) => gradeChoice(picked, right, pinned.length),
  order: ({pinned, fixed}, seed) =>
    fixed ? [...fixed] : seed === null ? [...pinned.keys()] : shuffle(pinned.length, seed, pinned),
};

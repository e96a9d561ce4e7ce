import {isCount, isListOf, isNullOr} from '@deskbook/records/domain/checks';
import {gradeMatch} from '@deskbook/records/domain/grading/grade';
import {incompleteReasonOfParts} from '../../domain/parts';
import type {Rules} from '../../domain/rules';

export interface MatchQuestion {
  /** The number of rows. */
  left: number;
  /** The partners as plain text, each once, in a different order. */
  right: readonly string[];
}

export interface MatchKey {
  /** The place of each row's partner. */
  right: readonly number[];
}

/** The value is the place chosen for each row. */
export const match: Rules<MatchQuestion, MatchKey, readonly (number | null)[]> = {
  empty: ({left}) => Array.from({length: left}, () => null),
  isValue: isListOf(isNullOr(isCount)),
  fits: (chosen, {left, right}) =>
    chosen.length === left && chosen.every((place) => place === null || place < right.length),
  inFields: (fields, {left}) =>
    Array.from({length: left}, (_, row) => fields.get(`right-${row}`)).map((place) => (place ? Number(place) : null)),
  incompleteReason: incompleteReasonOfParts,
  grade: (chosen, {right}) => gradeMatch(chosen, right),
};

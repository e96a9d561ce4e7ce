import {isListOf, isText} from '@deskbook/records/domain/checks';
import {type BlanksTexts, gradeBlanks, matchBlank} from '@deskbook/records/domain/grading/grade';
import {incompleteReasonOfParts} from '../../domain/parts';
import type {Rules} from '../../domain/rules';

export interface BlanksQuestion {
  blanks: number;
}

export type BlanksKey = BlanksTexts;

/** The text typed in each blank. */
export const blanks: Rules<BlanksQuestion, BlanksKey, readonly string[]> = {
  empty: ({blanks}) => Array.from({length: blanks}, () => ''),
  isValue: isListOf(isText),
  fits: (typed, {blanks}) => typed.length === blanks,
  inFields: (fields, {blanks}) =>
    Array.from({length: blanks}, (_, index) => String(fields.get(`blank-${index}`) ?? '')),
  incompleteReason: incompleteReasonOfParts,
  grade: gradeBlanks,
  typos: (typed, key) => {
    const matches = key.accepted.map((_, index) => matchBlank(key, index, typed[index]));
    return matches.flatMap((match) => (match?.kind === 'typo' ? [match.text] : []));
  },
};

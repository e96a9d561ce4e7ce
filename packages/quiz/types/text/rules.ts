import {isText} from '@deskbook/records/domain/checks';
import {matchText, type Texts} from '@deskbook/records/domain/grading/acceptedText';
import {incompleteReasonOfText} from '../../domain/parts';
import type {Rules} from '../../domain/rules';

/** The value is the text as typed. */
export const text: Rules<object, Texts, string> = {
  empty: () => '',
  isValue: isText,
  fits: () => true,
  inFields: (fields) => String(fields.get('text') ?? ''),
  incompleteReason: incompleteReasonOfText,
  /** All or nothing, compared by `normalizeText`. Typos count if the author allows them. */
  grade: (typed, key) => Number(matchText(typed, key) !== null),
  typos: (typed, key) => {
    const match = matchText(typed, key);
    return match?.kind === 'typo' ? [match.text] : [];
  },
};

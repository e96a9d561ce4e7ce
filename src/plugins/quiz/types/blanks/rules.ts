import {isListOf, isText} from '../../../../learning/domain/checks';
import {type Match, matchText} from '../../domain/acceptedText';
import {normalizeText} from '../../domain/normalizeText';
import {gapInParts, shareRight} from '../../domain/parts';
import type {Rules} from '../../domain/rules';

export interface BlanksQuestion {
  blanks: number;
}

export interface BlanksKey {
  /** The accepted texts of each blank; the first is the one shown. */
  accepted: readonly (readonly string[])[];
  /** The words of all blanks that may contain a typo. */
  typos?: readonly string[];
}

/** The text typed in each blank. */
export const blanks: Rules<BlanksQuestion, BlanksKey, readonly string[]> = {
  empty: ({blanks}) => Array.from({length: blanks}, () => ''),
  isValue: isListOf(isText),
  fits: (typed, {blanks}) => typed.length === blanks,
  inFields: (fields, {blanks}) =>
    Array.from({length: blanks}, (_, index) => String(fields.get(`blank-${index}`) ?? '')),
  gap: gapInParts,
  /** The share of the blanks that are right, each compared like a short text. */
  grade: (typed, key) => shareRight(key.accepted, (_, index) => matchBlank(key, index, typed[index]) !== null),
  typos: (typed, key) => {
    const matches = key.accepted.map((_, index) => matchBlank(key, index, typed[index]));
    return matches.flatMap((match) => (match?.kind === 'typo' ? [match.text] : []));
  },
};

/** Matches the text of a blank. Text that belongs in another blank of the question isn't accepted as a typo. */
export function matchBlank({accepted, typos}: BlanksKey, index: number, typed = ''): Match {
  const match = matchText(typed, {accepted: accepted[index] ?? [], typos});
  const isOther = accepted.flat().some((text) => normalizeText(text) === normalizeText(typed));
  return match?.kind === 'typo' && isOther ? null : match;
}

import {isText} from '../../../../learning/domain/checks';
import {matchText, type Texts} from '../../domain/acceptedText';
import {gapInText} from '../../domain/parts';
import type {Rules} from '../../domain/rules';

/** As typed. */
export const text: Rules<object, Texts, string> = {
  empty: () => '',
  isValue: isText,
  fits: () => true,
  inFields: (fields) => String(fields.get('text') ?? ''),
  gap: gapInText,
  /** All or nothing, compared as `normalizeText` reduces it; where its author allows it, a typo counts as well. */
  grade: (typed, key) => Number(matchText(typed, key) !== null),
  typos: (typed, key) => {
    const match = matchText(typed, key);
    return match?.kind === 'typo' ? [match.text] : [];
  },
};

import {normalizeText} from './normalizeText';
import type {QuestionKey} from './question';
import {isTypo} from './typos';

/** How a typed text compares with the accepted ones: word for word, with a typo that its author lets pass, or not. */
export type Match = {kind: 'exact' | 'typo'; text: string} | null;

type Texts = Pick<Extract<QuestionKey, {type: 'short-text'}>, 'accepted' | 'typos'>;

/** What a typed text is taken for; null where it is wrong. */
export function matchText(typed: string, {accepted, typos}: Texts): Match {
  if (typed.trim() === '') return null;
  const given = normalizeText(typed);
  const exact = accepted.find((text) => normalizeText(text) === given);
  if (exact !== undefined) return {kind: 'exact', text: exact};
  const near = typos && accepted.find((text) => isTypo(typed, text, typos));
  return near ? {kind: 'typo', text: near} : null;
}

/** The same for a blank. What belongs in another blank of the question is no typo. */
export function matchBlank(key: Extract<QuestionKey, {type: 'blanks'}>, index: number, typed: string): Match {
  const match = matchText(typed, {accepted: key.accepted[index] ?? [], typos: key.typos});
  const isOther = key.accepted.flat().some((text) => normalizeText(text) === normalizeText(typed));
  return match?.kind === 'typo' && isOther ? null : match;
}

/** The right spellings of what was counted as correct in spite of a typo. */
export function typosIn(key: QuestionKey, value: unknown): string[] {
  const matches =
    key.type === 'short-text' && typeof value === 'string'
      ? [matchText(value, key)]
      : key.type === 'blanks' && Array.isArray(value)
        ? key.accepted.map((_, index) => matchBlank(key, index, String(value[index] ?? '')))
        : [];
  return matches.flatMap((match) => (match?.kind === 'typo' ? [match.text] : []));
}

import {normalizeText} from './normalizeText';
import {isTypo} from './typos';

/** How a typed text compares with the accepted ones: word for word, with a typo that its author lets pass, or not. */
export type Match = {kind: 'exact' | 'typo'; text: string} | null;

export interface Texts {
  /** Every text that counts as correct, the first one to be shown. */
  accepted: readonly string[];
  /** The words in which a typo may be. */
  typos?: readonly string[] | undefined;
}

/** What a typed text is taken for; null where it is wrong. */
export function matchText(typed: string, {accepted, typos}: Texts): Match {
  if (typed.trim() === '') return null;
  const given = normalizeText(typed);
  const exact = accepted.find((text) => normalizeText(text) === given);
  if (exact !== undefined) return {kind: 'exact', text: exact};
  const near = typos && accepted.find((text) => isTypo(typed, text, typos));
  return near ? {kind: 'typo', text: near} : null;
}

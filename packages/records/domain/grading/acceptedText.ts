import {normalizeText} from './normalizeText';
import {isTypo} from './typos';

/** How typed text matches an accepted answer: exactly, or with a typo the author allows. */
export type Match = {kind: 'exact' | 'typo'; text: string} | null;

export interface Texts {
  /** Every text that counts as correct; the first is the one shown. */
  accepted: readonly string[];
  /** The words that may contain a typo. */
  typos?: readonly string[] | undefined;
}

/** Returns the accepted text that was typed; null if it's wrong. */
export function matchText(typed: string, {accepted, typos}: Texts): Match {
  if (typed.trim() === '') return null;
  const given = normalizeText(typed);
  const exact = accepted.find((text) => normalizeText(text) === given);
  if (exact !== undefined) return {kind: 'exact', text: exact};
  const near = typos && accepted.find((text) => isTypo(typed, text, typos));
  return near ? {kind: 'typo', text: near} : null;
}

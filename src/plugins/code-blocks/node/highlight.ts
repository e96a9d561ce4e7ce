import {flattenTokens, type Token} from '../domain/tokens';

/** Finds the parts of a code; a language that nobody knows is plain text. */
export async function highlight(code: string, language: string): Promise<Token[]> {
  const {refractor} = await import('refractor');
  // Some 250 rare languages take four times as long to load as the common ones.
  if (!refractor.registered(language)) await import('refractor/all');
  if (!refractor.registered(language)) return [{text: code, role: null}];
  return flattenTokens(refractor.highlight(code, language).children);
}

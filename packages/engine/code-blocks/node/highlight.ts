import {flattenTokens, type Token} from '../domain/tokens';

/** Highlights code. An unknown language counts as plain text. */
export async function highlight(code: string, language: string): Promise<Token[]> {
  const {refractor} = await import('refractor');
  // Loads some 250 rare languages only if needed, because that takes four times as long as the common ones.
  if (!refractor.registered(language)) await import('refractor/all');
  if (!refractor.registered(language)) return [{text: code, role: null}];
  return flattenTokens(refractor.highlight(code, language).children);
}

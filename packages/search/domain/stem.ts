/** `atascado`, `atascada`: staff also search English pages in Spanish. */
const SPANISH_ENDING = /(?<=[a-z]{3})[ai]d[ao]$|(?<=[a-z]{4})[ao]$/;
const VOWEL = /[aeiouy]/;

/**
 * Removes English endings for number, tense or person: `printers`, `printed` and `printing` become `print`. Rougher
 * than a dictionary, and never shown to anyone.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = withoutPlural(word).replace(SPANISH_ENDING, '');
  const base = withoutEnding(singular);
  return base.replace(/e$/, '').replace(/y$/, 'i');
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * The longest ending counts. A short one needs more letters before it. A copier makes copies, but people who search for
 * one don't mean the other.
 */
const ENDING = /(?<=.{4})(?:ation|ment|[ae]nce|[ai]ble|ion|(?<!i)er|or|ly|al)$|(?<=.{3})(?:ing|ed)$/;

function withoutEnding(word: string): string {
  const base = word.replace(ENDING, '');
  if (base === word || !VOWEL.test(base)) return word;
  // `shipping`, `shipped`: removes the doubled letter.
  return base.replace(/([bdfgmnprt])\1$/, '$1');
}

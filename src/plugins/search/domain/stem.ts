/** `atascado`, `atascada`: staff also search English pages in Spanish. */
const SPANISH_ENDING = /(?<=[a-z]{3})(?:ad[ao]|id[ao])$|(?<=[a-z]{4})[ao]$/;
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

/** Longer endings first. A short ending needs more letters before it. */
const ENDINGS: readonly [ending: string, stays: string, least: number][] = [
  ['ization', 'iz', 3],
  ['isation', 'is', 3],
  ['ation', '', 4],
  ['ment', '', 4],
  ['ance', '', 4],
  ['ence', '', 4],
  ['able', '', 4],
  ['ible', '', 4],
  ['ally', 'al', 3],
  ['ing', '', 3],
  ['ion', '', 4],
  ['ed', '', 3],
  ['er', '', 4],
  ['or', '', 4],
  ['ly', '', 4],
  ['al', '', 4],
];

function withoutEnding(word: string): string {
  const found = ENDINGS.find(([ending, , least]) => word.endsWith(ending) && word.length - ending.length >= least);
  // A copier makes copies, but people who search for one don't mean the other.
  if (!found || word.endsWith('ier')) return word;
  const [ending, stays] = found;
  const base = word.slice(0, -ending.length);
  if (!VOWEL.test(base)) return word;
  // `shipping`, `shipped`: removes the doubled letter.
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base + stays;
}

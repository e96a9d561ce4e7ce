/** A word's position in a text, and the terms it's found by. */
export interface Word {
  from: number;
  to: number;
  terms: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’](?=[\p{L}])[\p{L}\p{M}]+)*/gu;
/** Scripts without spaces between words. Search uses pairs of characters instead. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Longer words are hashes or keys that nobody types. */
const MAX_LENGTH = 40;

/** Returns the words of a text with their positions. Ignores case, accents and apostrophes. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({0: word, index}) => ({
    from: index,
    to: index + word.length,
    terms: termsOf(word),
  }));
}

/** Returns the terms of a text, in order. */
export function wordsOf(text: string): string[] {
  return readWords(text).flatMap(({terms}) => terms);
}

/** Most words match this and need no folding. */
const PLAIN = /^[a-z\d]+$/;

function termsOf(word: string): string[] {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return [lower.slice(0, MAX_LENGTH)];
  const plain = fold(lower);
  if (UNSPACED.test(plain)) return pairsIn(plain);
  return plain === '' ? [] : [plain.slice(0, MAX_LENGTH)];
}

/** `résumé’s` becomes `resume`. */
function fold(lower: string): string {
  return (
    lower
      .replace(/['’]s$/, '')
      .replace(/['’]/g, '')
      .normalize('NFKD')
      // Removes accents, and the spaces that some characters decompose into, because lines are split at spaces.
      .replace(/[\u0300-\u036f\s]/g, '')
      .normalize('NFC')
  );
}

function pairsIn(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => (characters[index] as string) + character);
}

/** Returns the words of a heading or query as one line, for comparison. */
export function plainLine(text: string): string {
  return wordsOf(text).join(' ');
}

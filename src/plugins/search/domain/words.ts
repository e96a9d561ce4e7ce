/** A word of a text: its position, and the terms it is found by. */
export interface Word {
  from: number;
  to: number;
  terms: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’](?=[\p{L}])[\p{L}\p{M}]+)*/gu;
/** Scripts that put no space between words; what is looked for in them are pairs of characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A longer word is a hash or a key that nobody types. */
const LONGEST = 40;

/** The words of a text with their places. Capitals, accents and apostrophes make no difference. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({0: word, index}) => ({
    from: index,
    to: index + word.length,
    terms: termsOf(word),
  }));
}

/** The terms of a text, in its order. */
export function wordsOf(text: string): string[] {
  return readWords(text).flatMap(({terms}) => terms);
}

/** Most words are such, and need no folding. */
const PLAIN = /^[a-z\d]+$/;

function termsOf(word: string): string[] {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return [lower.slice(0, LONGEST)];
  const plain = fold(lower);
  if (UNSPACED.test(plain)) return pairsIn(plain);
  return plain === '' ? [] : [plain.slice(0, LONGEST)];
}

/** `résumé’s` as `resume`. */
function fold(lower: string): string {
  return (
    lower
      .replace(/['’]s$/, '')
      .replace(/['’]/g, '')
      .normalize('NFKD')
      // Accents, and the spaces that some signs are made of: a line of words is split at spaces.
      .replace(/[\u0300-\u036f\s]/g, '')
      .normalize('NFC')
  );
}

function pairsIn(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => (characters[index] as string) + character);
}

/** The words of a heading in one line, to compare headings and queries with. */
export function plainLine(text: string): string {
  return wordsOf(text).join(' ');
}

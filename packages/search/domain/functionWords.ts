import {editDistance} from '@deskbook/text/editDistance';

/**
 * Words that say nothing about the subject of a text or query, so the index leaves them out of texts. "Get" isn't
 * included, because pages have titles such as "Get reimbursed".
 */
const ENGLISH = `a about am an and any are arent as at be been but by can cannot cant could couldnt did didnt
  do does doesnt dont for from had has have he her his how i if im in into is isnt it its
  many me much my no not of often on or our she should so such than that the their them then there these
  they this those to us was wasnt we were what when where which who why will with wont would you your`;

/** Staff also ask in Spanish. Accents are already removed. */
const SPANISH = `al como con cual cuando cuanta cuanto cuantos de del desde donde el ella en es esta
  estan este esto estoy fue ha hacer hago han hay la las le les lo los mas mi mis muy nos nuestra nuestro o
  para pero por porque puede puedo que quien se sea ser si sin son soy su sus tengo tiene tu tus un una uno unos y ya
  yo`;

const ENGLISH_WORDS = new Set(ENGLISH.split(/\s+/));
const SPANISH_WORDS = new Set(SPANISH.split(/\s+/));

export function isFunctionWord(word: string): boolean {
  return ENGLISH_WORDS.has(word) || SPANISH_WORDS.has(word);
}

/** Recognizes Spanish by its letters, or by words such as "el" and "que" that no English query has. */
export function isSpanish(query: string, words: readonly string[]): boolean {
  return /[áéíóúüñ¿¡]/iu.test(query) || words.some((word) => SPANISH_WORDS.has(word) && !ENGLISH_WORDS.has(word));
}

/** Corrects typos such as `wich` and `whith`. */
export function functionWordNear(word: string): string | null {
  return [...ENGLISH_WORDS].find((near) => near.length > 3 && editDistance(word, near, 1) === 1) ?? null;
}

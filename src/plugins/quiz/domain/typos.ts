import {editDistance} from '../../../shared/editDistance';
import {normalizeText} from './normalizeText';

/** Words shorter than this often become another word by one letter. */
const SHORTEST = 6;

/** Digits, and the signs of addresses, paths and commands. */
const CODE = /[\d@/\\_:=.#*+]/;

/** A capital after the first letter: an acronym, or a name such as PowerPoint. */
const NAME = /\p{L}\p{Lu}/u;

/**
 * The words of an accepted answer in which one wrong letter may count as a typo, as `normalizeText` writes them: words
 * of six letters or more that are no code, no acronym and no term of the glossary.
 *
 * @param accepted as its author wrote it; what is between backticks is code
 * @param terms of the glossary
 */
export function wordsForTypos(accepted: string, terms: readonly string[]): string[] {
  const words = wordsOf(accepted.replace(/`[^`]*`/g, ' '));
  const known = terms.map((term) => wordsOf(term).map(normalizeText));
  const normal = words.map(normalizeText);
  const isTerm = (place: number) => known.some((term) => standsAround(place, normal, term));
  return words.flatMap((word, place) => {
    const letters = normal[place] ?? '';
    const isCode = CODE.test(word) || NAME.test(word);
    return [...letters].length < SHORTEST || isCode || isTerm(place) ? [] : [letters];
  });
}

/** Hyphens part words; what holds a digit or the sign of an address is one. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .flatMap((token) => (CODE.test(token) ? [token] : token.split(/[^\p{L}\p{M}'’]+/u)))
    .filter(Boolean);
}

/** Whether a term covers the word at a place. A plural, and a word one letter away, would pass for the term. */
function standsAround(place: number, words: readonly string[], term: readonly string[]): boolean {
  return term.some((_, offset) => term.every((part, index) => isNear(words[place - offset + index] ?? '', part)));
}

function isNear(word: string, other: string): boolean {
  return word === other || isOneLetterOff(word, other);
}

/**
 * Whether what was typed is an accepted answer with one wrong letter in a word where that may be.
 *
 * @param words those of `wordsForTypos`
 */
export function isTypo(typed: string, accepted: string, words: readonly string[]): boolean {
  const [given, right] = [normalizeText(typed), normalizeText(accepted)];
  return words.some((word) =>
    placesOf(word, right).some((from) => {
      const [before, after] = [right.slice(0, from), right.slice(from + word.length)];
      const middle = given.slice(before.length, given.length - after.length);
      return before + middle + after === given && isOneLetterOff(middle, word);
    }),
  );
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** One letter more, less or different, or two neighbors swapped. A digit or a sign is no letter. */
function isOneLetterOff(typed: string, word: string): boolean {
  return /^\p{L}+$/u.test(typed) && editDistance(typed, word, 1) === 1;
}

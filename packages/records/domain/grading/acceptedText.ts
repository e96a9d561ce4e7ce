import {editDistance} from '@deskbook/text/editDistance';

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

const ACCENTS = /[\u0300-\u036f]/g;
/** A point or comma between digits is part of the number, so it isn't matched here. */
const PUNCTUATION = /(?<!\d)[.,]|[.,](?!\d)|(?![.,])\p{P}|\p{Sk}/gu;
const SPACES = /[\s\p{Cf}]+/gu;

/**
 * Reduces an answer to its letters, digits and symbols, so case, accents, punctuation and spaces don't matter:
 * `Self-Check`, `self check` and `selfcheck` are the same. Text that is all punctuation keeps it.
 */
export function normalizeText(text: string): string {
  const plain = text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().normalize('NFKC').replace(SPACES, '');
  return plain.replace(PUNCTUATION, '') || plain;
}

/** One wrong letter often turns a shorter word into another word. */
const SHORTEST = 6;

/** Digits, and the punctuation of addresses, paths and commands. */
const CODE = /[\d@/\\_:=.#*+]/;

/** A capital after the first letter: an acronym, or a name such as PowerPoint. */
const NAME = /\p{L}\p{Lu}/u;

/**
 * Returns the words of an accepted answer in which one wrong letter counts as a typo, normalized by `normalizeText`:
 * six or more letters, and not code, an acronym or a glossary term.
 *
 * @param accepted as its author wrote it; text between backticks is code
 * @param terms the glossary's terms
 */
export function wordsForTypos(accepted: string, terms: readonly string[]): string[] {
  const words = wordsOf(accepted.replace(/`[^`]*`/g, ' '));
  const known = terms.map((term) => wordsOf(term).map(normalizeText));
  const normal = words.map(normalizeText);
  const isTerm = (place: number) => known.some((term) => isInTerm(place, normal, term));
  return words.flatMap((word, place) => {
    const letters = normal[place] ?? '';
    const isCode = CODE.test(word) || NAME.test(word);
    return [...letters].length < SHORTEST || isCode || isTerm(place) ? [] : [letters];
  });
}

/** Splits at spaces, and at hyphens unless the word contains a digit or address punctuation. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .flatMap((token) => (CODE.test(token) ? [token] : token.split(/[^\p{L}\p{M}'’]+/u)))
    .filter(Boolean);
}

/** Returns whether a term covers the word at a place, allowing for plurals and for words one letter off. */
function isInTerm(place: number, words: readonly string[], term: readonly string[]): boolean {
  return term.some((_, offset) => term.every((part, index) => isNear(words[place - offset + index] ?? '', part)));
}

function isNear(word: string, other: string): boolean {
  return word === other || isOneLetterOff(word, other);
}

/**
 * Returns whether the typed text is an accepted answer with one wrong letter in a word that may have a typo.
 *
 * @param words from `wordsForTypos`
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

/** One letter added, missing or changed, or two neighbors swapped. Digits and symbols don't count as letters. */
function isOneLetterOff(typed: string, word: string): boolean {
  return /^\p{L}+$/u.test(typed) && editDistance(typed, word, 1) === 1;
}

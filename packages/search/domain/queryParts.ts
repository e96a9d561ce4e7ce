import {isFunctionWord} from './functionWords';
import {SETTINGS} from './searchSettings';
import {stemOf} from './stem';
import type {Vocabulary} from './vocabulary';
import {wordsOf} from './words';

/** Words that can replace some neighboring words of the query. */
export interface Alternative {
  readonly from: number;
  readonly until: number;
  /** A record must have all of them. */
  readonly words: readonly string[];
  readonly weight: number;
  /** How likely it means the same: 1 for a synonym */
  readonly certainty: number;
}

export interface QueryParts {
  readonly words: readonly string[];
  readonly alternatives: readonly Alternative[];
  /** Codes without the characters between letters and digits: `tmt88vi` */
  readonly codes: readonly string[];
}

/** @param synonyms lists of phrases that mean the same */
export function readQuery(query: string, vocabulary: Vocabulary, synonyms: readonly (readonly string[])[]): QueryParts {
  const words = [...new Set(wordsOf(query))];
  return {
    words,
    alternatives: [...joinedAndSplit(words, vocabulary), ...synonymsIn(words, synonyms)],
    codes: codesOf(query).filter((code) => vocabulary.frequencies.has(code)),
  };
}

/** Joins a code's letters and digits; null if it's a single word anyway. */
export function squashCode(code: string): string | null {
  const words = wordsOf(code);
  return words.length > 1 ? words.join('') : null;
}

function codesOf(query: string): string[] {
  const chunks = query.split(/\s+/).filter((chunk) => /\d/.test(chunk));
  return [...new Set(chunks.flatMap((chunk) => squashCode(chunk) ?? []))];
}

function joinedAndSplit(words: readonly string[], {frequencies}: Vocabulary): Alternative[] {
  const weight = SETTINGS.joined;
  return words.flatMap((word, from): Alternative[] => {
    const found: Alternative[] = [];
    const joined = word + (words[from + 1] ?? '');
    if (from + 1 < words.length && frequencies.has(joined)) {
      found.push({from, until: from + 2, words: [joined], weight, certainty: 1});
    }
    if (!frequencies.has(word)) {
      for (let cut = 3; cut <= word.length - 3; cut++) {
        const halves = [word.slice(0, cut), word.slice(cut)];
        if (halves.every((half) => frequencies.has(half) && !isFunctionWord(half))) {
          found.push({from, until: from + 1, words: halves, weight, certainty: isNumber(word) ? 1 : SETTINGS.guess});
        }
      }
    }
    return found;
  });
}

/** `5550100` is `555-0100` */
function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

function synonymsIn(words: readonly string[], synonyms: readonly (readonly string[])[]): Alternative[] {
  const stems = words.map(stemOf);
  return synonyms.flatMap((phrases) => {
    const read = phrases.map(wordsOf);
    return read.flatMap((phrase) => {
      const from = placeOf(phrase.map(stemOf), stems);
      if (from < 0) return [];
      const others = read.filter((other) => other !== phrase && other.length > 0);
      return others.map((other) => ({
        from,
        until: from + phrase.length,
        words: other,
        weight: SETTINGS.synonym,
        certainty: 1,
      }));
    });
  });
}

/** Returns the index at which a phrase begins in a text, or -1. */
function placeOf(phrase: readonly string[], text: readonly string[]): number {
  if (phrase.length === 0) return -1;
  return text.findIndex((_, start) => phrase.every((word, index) => text[start + index] === word));
}

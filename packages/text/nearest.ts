import {distance} from 'fastest-levenshtein';

/** Returns the closest word (two letters swapped, or at most a third different); undefined if none is close. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const longest = (candidate: string) => Math.max(plain(word).length, plain(candidate).length);
  return byDistance(word, words).find(({letters, candidate}) => letters <= longest(candidate) / 3)?.candidate;
}

export function nearestFirst(word: string, words: readonly string[]): string[] {
  return byDistance(word, words).map(({candidate}) => candidate);
}

function byDistance(word: string, words: readonly string[]) {
  const given = plain(word);
  return words
    .map((candidate) => ({candidate, letters: lettersBetween(given, plain(candidate))}))
    .toSorted((a, b) => a.letters - b.letters);
}

function plain(word: string): string {
  return word
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

function lettersBetween(given: string, candidate: string): number {
  if (startsAlike(given, candidate)) return 0;
  return isSwapped(given, candidate) ? 1 : distance(given, candidate);
}

/** Two letters are swapped, as in `titel` for `title`. */
function isSwapped(given: string, candidate: string): boolean {
  if (given.length !== candidate.length) return false;
  const at = [...given].findIndex((letter, index) => letter !== candidate[index]);
  return at >= 0 && given.slice(0, at) + given[at + 1] + given[at] + given.slice(at + 2) === candidate;
}

/** Only the start was typed, as in `river` for `riverside`. */
function startsAlike(given: string, candidate: string): boolean {
  return given.length >= 4 && candidate.startsWith(given);
}

const MAX_LISTED = 12;

/** Formats `one of: a, b, c` in the given order, or only the closest words of a long list. */
export function oneOf(word: string, words: readonly string[]): string {
  if (words.length === 0) return 'nothing: none is listed yet';
  if (words.length <= MAX_LISTED) return `one of: ${words.join(', ')}`;
  return `one of: ${nearestFirst(word, words).slice(0, MAX_LISTED).join(', ')} … (${words.length} in all)`;
}

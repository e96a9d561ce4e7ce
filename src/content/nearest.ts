import {distance} from 'fastest-levenshtein';

/** The word that was probably meant: at most a third of its letters differ. Undefined where none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const longest = (candidate: string) => Math.max(plain(word).length, plain(candidate).length);
  return byDistance(word, words).find(({letters, candidate}) => letters <= longest(candidate) / 3)?.candidate;
}

/** The words, those most like `word` first. */
export function nearestFirst(word: string, words: readonly string[]): string[] {
  return byDistance(word, words).map(({candidate}) => candidate);
}

function byDistance(word: string, words: readonly string[]) {
  const given = plain(word);
  return words
    .map((candidate) => ({
      candidate,
      letters: startsAlike(given, plain(candidate)) ? 0 : distance(given, plain(candidate)),
    }))
    .toSorted((a, b) => a.letters - b.letters);
}

function plain(word: string): string {
  return word
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

/** `river` for `riverside`: the beginning of a word was typed. */
function startsAlike(given: string, candidate: string): boolean {
  return given.length >= 4 && candidate.startsWith(given);
}

const MOST_LISTED = 12;

/** `one of: a, b, c`, in the order given; a long list shows the nearest ones. */
export function oneOf(word: string, words: readonly string[]): string {
  if (words.length === 0) return 'nothing: none is listed yet';
  if (words.length <= MOST_LISTED) return `one of: ${words.join(', ')}`;
  return `one of: ${nearestFirst(word, words).slice(0, MOST_LISTED).join(', ')} … (${words.length} in all)`;
}

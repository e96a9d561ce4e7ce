import type {Fragment} from './searchBackend';
import {pickWanted, type WantedWords} from './wantedWords';
import {readWords, type Word} from './words';

/** In characters */
const MAX_LENGTH = 180;
/** Characters before the first highlighted word */
const BEFORE = 50;

/** The end of a line that isn't the end of a sentence, such as a list item or a table row */
const UNFINISHED_LINE = /[^\s.:;!?…,–·](?=\n)/g;

/** Splits a text into fragments, with the wanted words as matches. */
export function markWords(text: string, wanted: WantedWords): Fragment[] {
  return piecesOf(text, wantedIn(text, wanted), 0, text.length);
}

/** Returns the part of a text with the most wanted words, or its beginning if it has none. */
export function excerptOf(lines: string, wanted: WantedWords): Fragment[] {
  const {text, words} = stretchesOf(lines)
    .map((stretch) => readStretch(stretch, wanted))
    .reduce((best, other) => (other.worth > best.worth ? other : best));
  const from = words.length === 0 ? 0 : beginAt(text, bestStart(words));
  const to = endAt(text, from + MAX_LENGTH);
  const inside = words.filter((word) => word.from >= from && word.to <= to);
  const pieces = piecesOf(text, inside, from, to).map((piece) => ({...piece, text: piece.text.replace(/\s+/g, ' ')}));
  return [...(from > 0 ? [ELLIPSIS] : []), ...pieces, ...(to < text.length ? [ELLIPSIS] : [])];
}

/** Separates the cells of a table row (`packages/content/sections.ts`) */
const CELLS = ' – ';

/** Lines to quote together. A table row is always quoted alone: several rows without their columns make no sense. */
interface Stretch {
  lines: string[];
  /** Whether it's the header row of a table */
  isTableHead: boolean;
}

function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let wasRow = false;
  for (const line of text.split('\n')) {
    const isRow = line.includes(CELLS);
    if (isRow || wasRow || stretches.length === 0) stretches.push({lines: [], isTableHead: isRow && !wasRow});
    stretches.at(-1)?.lines.push(line);
    wasRow = isRow;
  }
  return stretches;
}

function readStretch({lines, isTableHead}: Stretch, wanted: WantedWords) {
  // The first cell says what its row is about.
  const text = lines.join('\n').replace(CELLS, ': ').replaceAll(CELLS, ' · ').replace(UNFINISHED_LINE, '$& ·');
  const words = wantedIn(text, wanted);
  const terms = new Set(words.flatMap((word) => word.terms));
  return {text, words, worth: terms.size - (isTableHead ? 0.5 : 0)};
}

const ELLIPSIS: Fragment = {text: '…', isMatch: false};

function wantedIn(text: string, wanted: WantedWords): Word[] {
  return pickWanted(readWords(text), wanted);
}

/** Returns where the window with the most different terms begins. */
function bestStart(words: readonly Word[]): number {
  let best = 0;
  let most = 0;
  for (const [index, {from}] of words.entries()) {
    const terms = new Set<string>();
    for (let other = index; other < words.length; other++) {
      const word = words[other] as Word;
      if (word.to > from + MAX_LENGTH - BEFORE) break;
      for (const term of word.terms) terms.add(term);
    }
    if (terms.size > most) {
      most = terms.size;
      best = from;
    }
  }
  return best;
}

/** Returns a position a little before a word, at the beginning of a word or line. */
function beginAt(text: string, word: number): number {
  const from = word - BEFORE;
  if (from <= 0) return 0;
  const lead = text.slice(from, word);
  const line = lead.lastIndexOf('\n');
  if (line >= 0) return from + line + 1;
  const gap = lead.search(/\s/);
  return gap < 0 ? word : from + gap + 1;
}

function endAt(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const gap = text.lastIndexOf(' ', to);
  return gap > to - 40 ? gap : to;
}

function piecesOf(text: string, words: readonly Word[], from: number, to: number): Fragment[] {
  const pieces: Fragment[] = [];
  let done = from;
  for (const word of words) {
    pieces.push(
      {text: text.slice(done, word.from), isMatch: false},
      {text: text.slice(word.from, word.to), isMatch: true},
    );
    done = word.to;
  }
  pieces.push({text: text.slice(done, to), isMatch: false});
  return pieces.filter((piece) => piece.text !== '');
}

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {excerptOf, markWords} from '../domain/excerpts';
import {wordsOf} from '../domain/words';

const text = fc
  .array(fc.oneof(fc.constantFrom('paper', 'jam', 'Paper.', 'the', '\n', '–'), fc.string({maxLength: 9})), {
    maxLength: 90,
  })
  .map((words) => words.join(' '));
const WANTED = {terms: new Set(['paper', 'jam']), phrases: new Map()};
const isWanted = (term: string) => term === 'paper' || term === 'jam';

const plain = (lines: string) => lines.replace(/[\s·–:]+/g, ' ').trim();

describe('markWords', () => {
  it('returns the whole text, with exactly the wanted words highlighted', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const pieces = markWords(whole, WANTED);
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        const marked = pieces.filter(({isMatch}) => isMatch);
        expect(marked.every((piece) => wordsOf(piece.text).some(isWanted))).toBe(true);
        expect(marked).toHaveLength(wordsOf(whole).filter(isWanted).length);
      }),
    );
  });
});

describe('excerptOf', () => {
  const said = (lines: string[]) =>
    excerptOf(lines.join('\n'), WANTED)
      .map((piece) => piece.text)
      .join('');

  it('shows a single table row, and the header only for a word that no row has', () => {
    const table = ['What it is – Price', 'Scanner – $120', 'Roll of paper – $3 – Cabinet', 'Toner – $90'];
    expect(said(table)).toBe('Roll of paper: $3 · Cabinet');
    expect(said(['Which paper – Price', ...table.slice(1, 2)])).toBe('Which paper: Price');
    expect(said(table.slice(0, 2))).toBe('Scanner: $120');
  });

  it('continues across lines up to a table', () => {
    expect(said(['Paper', 'and a jam', 'Scanner – $120'])).toBe('Paper · and a jam');
  });

  it('is short, part of the text except for separators, and has a wanted word if there is one', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const pieces = excerptOf(whole, WANTED);
        const inner = pieces.filter((piece) => piece.text !== '…').map((piece) => piece.text);
        expect(inner.join('').length).toBeLessThanOrEqual(180);
        expect(plain(whole)).toContain(plain(inner.join('')));
        expect(pieces.some(({isMatch}) => isMatch)).toBe(wordsOf(whole).some(isWanted));
      }),
    );
  });
});

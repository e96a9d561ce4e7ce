import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildIndex, countWords} from '../domain/buildIndex';
import {scoreTerms} from '../domain/scoreTerms';
import type {SearchRecord} from '../domain/searchRecord';
import {FIELDS, SETTINGS} from '../domain/searchSettings';
import {anyRecords} from './anyRecords';
import {recordOf} from './recordOf';

/** What MiniSearch itself says of a query of these terms, by place. */
function askMiniSearch(
  records: readonly SearchRecord[],
  weights: ReadonlyMap<string, number>,
): [place: number, score: number][] {
  const results = countWords(records).search('-', {
    fields: [...FIELDS],
    boost: SETTINGS.boost,
    bm25: SETTINGS.bm25,
    combineWith: 'OR',
    tokenize: () => [...weights.keys()],
    processTerm: (term) => term,
    boostTerm: (term) => weights.get(term) ?? 0,
  });
  return results
    .map(({id, score}): [number, number] => [id, Math.log(1 + score / SETTINGS.saturation)])
    .sort(([a], [b]) => a - b);
}

describe('scoreTerms', () => {
  it('gives every record exactly MiniSearch’s score', () => {
    const weight = fc.double({min: 0.01, max: 1, noNaN: true});
    const asked = anyRecords.chain((records) => {
      const index = buildIndex(records, []);
      const term = fc.constantFrom(...index.vocabulary.terms, 'nowhere');
      return fc.record({
        records: fc.constant(records),
        index: fc.constant(index),
        weights: fc.array(fc.tuple(term, weight), {maxLength: 6}),
      });
    });
    fc.assert(
      fc.property(asked, ({records, index, weights}) => {
        const {of, places} = scoreTerms(index, new Map(weights));
        const scored = places.toSorted((a, b) => a - b).map((place) => [place, of[place]]);
        expect(scored).toEqual(askMiniSearch(records, new Map(weights)));
        expect(of.filter((score) => score !== 0)).toHaveLength(places.length);
      }),
    );
  });

  it('gives no score to a term that occurs nowhere, or without terms', () => {
    const index = buildIndex([recordOf('/a/', {text: 'paper'})], []);
    expect(scoreTerms(index, new Map([['ink', 1]])).places).toEqual([]);
    expect(scoreTerms(index, new Map()).places).toEqual([]);
    expect(scoreTerms(index, new Map([['paper', 1]])).places).toEqual([0]);
  });
});

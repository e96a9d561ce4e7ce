import {describe, expect, it} from 'vitest';
import {buildIndex} from '../domain/buildIndex';
import {type AnswerSigns, firstSigns, weighSigns} from '../domain/searchIndex';
import type {SearchRecord} from '../domain/searchRecord';
import {recordOf} from './recordOf';

const LAMP = recordOf('/lamp/', {
  title: 'Replace a lamp',
  keywords: ['lamp is dark', 'lamp flickers', 'ladder'],
  text: 'Switch the lamp off.',
});

function othersWith(keywords: readonly string[]): SearchRecord[] {
  return Array.from({length: 100}, (_, at) =>
    recordOf(`/${at}/`, {title: `Other ${at}`, keywords, text: 'Other words.'}),
  );
}

function signsOf(query: string, records: readonly SearchRecord[] = [LAMP, ...othersWith(['word'])]): AnswerSigns {
  const signs = firstSigns(buildIndex(records, []), query, {now: 0});
  if (!signs) throw new Error(`There are no signs for "${query}"`);
  return signs;
}

describe('the signs of an answer', () => {
  it('are stronger the more of the query the page has', () => {
    expect(signsOf('replace dark lamp').strength).toBeGreaterThan(signsOf('replace dark curtains').strength);
  });

  it('count the names of the page that have a word of the query, but no function words', () => {
    expect(signsOf('lamp flickers now').mentions).toBeGreaterThan(signsOf('ladder now').mentions);
    expect(signsOf('is the ladder now').mentions).toBe(signsOf('ladder now').mentions);
  });

  it('count names of all sections of the page', () => {
    const section = recordOf('/lamp/', {title: 'Replace a lamp', anchor: 'old', heading: 'Old lamps'});
    const others = othersWith(['word']);
    expect(signsOf('dark lamp', [LAMP, section, ...others]).mentions).toBeGreaterThan(
      signsOf('dark lamp', [LAMP, ...others]).mentions,
    );
  });

  it('compare the number of names with what pages of the site have', () => {
    const rich = signsOf('dark lamp', [LAMP, ...othersWith(['one', 'two', 'three', 'four', 'five'])]);
    expect(rich.mentions).toBeLessThan(signsOf('dark lamp', [LAMP, ...othersWith([])]).mentions);
  });

  it('know how much of the query is unknown, and count a misspelled word in part', () => {
    expect(signsOf('dark lamp').unknown).toBe(0);
    const [misspelled, unknown] = [signsOf('flickrs lamp').unknown, signsOf('zzyzxqqq lamp').unknown];
    expect(misspelled).toBeGreaterThan(0);
    expect(unknown).toBeGreaterThan(misspelled);
    expect(unknown).toBeLessThan(1);
  });

  it("aren't asked if the query is the title or a keyword, or nothing is found", () => {
    const index = buildIndex([LAMP], []);
    for (const query of ['replace a lamp', 'lamp flickers', 'zzyzxqqq', '']) {
      expect(firstSigns(index, query, {now: 0})).toBeNull();
    }
  });

  it('speak for an answer if they are strong or many, and against it if they are unknown', () => {
    const signs: AnswerSigns = {strength: 0, mentions: 0, unknown: 0};
    expect(weighSigns({...signs, strength: 1})).toBeGreaterThan(weighSigns(signs));
    expect(weighSigns({...signs, mentions: 1})).toBeGreaterThan(weighSigns(signs));
    expect(weighSigns({...signs, unknown: 1})).toBeLessThan(weighSigns(signs));
  });
});

import {describe, expect, it} from 'vitest';
import {addRecent, isStored, readStored} from '../domain/recentSearches';
import {groupResults} from '../domain/resultOptions';
import type {PageHit} from '../domain/searchBackend';
import {moveInList} from '../theme/SearchBox/useBoxList';
import {hitOf} from './answers';

describe('results as options', () => {
  const page = hitOf('Receipt *printer*', [
    {heading: 'The light', excerpt: 'The *printer* blinks'},
    {heading: null, excerpt: 'Daily use'},
    {heading: 'Paper', excerpt: 'Rolls'},
  ]);

  const optionsOf = (hit: PageHit, query = 'printer', most = 5) =>
    groupResults([hit], query, most).flatMap(({lead, sections}) => [lead, ...sections]);

  it('start with the page and its introduction, then its sections in order, all with the words found', () => {
    const options = optionsOf(page);
    expect(options.map(({url}) => url)).toEqual([
      '/docs/receipt-printer/',
      '/docs/receipt-printer/#s0',
      '/docs/receipt-printer/#s2',
    ]);
    for (const {found} of options) expect(found).toEqual(['printer']);
    expect(options[0]).toMatchObject({heading: null, excerpt: [{text: 'Daily use'}]});
  });

  it('include as many sections as requested', () => {
    expect(optionsOf(page, 'printer', 1)).toHaveLength(2);
  });

  it('open a page at its best section, which is listed once', () => {
    const options = optionsOf(
      hitOf('Receipt *printer*', [
        {heading: 'The lights', excerpt: 'The *printer* *blinks*'},
        {heading: null, excerpt: 'A *printer*'},
        {heading: 'Paper', excerpt: 'It *blinks* too'},
      ]),
      'printer blnks',
    );
    expect(options.map(({url}) => url)).toEqual(['/docs/receipt-printer/#s0', '/docs/receipt-printer/#s2']);
    expect(options[0]?.address).toBe('/docs/receipt-printer/');
  });

  it('open a page at the section that shows the words, if keywords matched the page', () => {
    const [lead] = optionsOf(
      hitOf('Receipt *printer*', [
        {heading: null, excerpt: 'Daily use'},
        {heading: 'The lights', excerpt: 'The *printer* *blinks* *red*'},
      ]),
      'printer blink red',
    );
    expect(lead?.heading).toEqual([{text: 'The lights', isMatch: false}]);
  });

  it('open a page at its top if its best section only repeats the title, even in another form', () => {
    const options = optionsOf(hitOf('Clear a *printer* jam', [{heading: 'Steps', excerpt: 'Other *printers*'}]));
    expect(options.map(({address}) => address)).toEqual([
      '/docs/clear-a-printer-jam/',
      '/docs/clear-a-printer-jam/#s0',
    ]);
    expect(options[0]).toMatchObject({heading: null, excerpt: []});
  });

  it('open a page at its top if a section has only a synonym of a word in the title', () => {
    const [lead] = optionsOf(hitOf('Suspicious *email*', [{heading: 'Steps', excerpt: 'Choose *phishing*'}]), 'email');
    expect(lead?.heading).toBeNull();
  });

  it('open a page at its top while excerpts are loading, unless a heading says more', () => {
    const [lead] = optionsOf(hitOf('Telephones', [{heading: 'Voicemail', excerpt: ''}]), 'voicem');
    expect(lead?.heading).toBeNull();
    const [other] = optionsOf(hitOf('Telephones', [{heading: '*Voicemail*', excerpt: ''}]), 'voicem');
    expect(other?.heading).toEqual([{text: 'Voicemail', isMatch: true}]);
  });
});

describe('keys in the list below the field', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, -1],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, -1],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('move with %s from %d to %d of three', (key, from, to) => {
    expect(moveInList(key, from, 3)).toBe(to);
  });

  it.each([
    ['Home', -1, 3],
    ['End', -1, 3],
    ['a', 1, 3],
    ['ArrowDown', -1, 0],
  ])('leave %s at %d of %d to the field', (key, from, length) => {
    expect(moveInList(key, from, length)).toBeNull();
  });
});

describe('keys in a list with an entry always selected', () => {
  it.each([
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 1, 0],
  ])('move with %s from %d to %d of three', (key, from, to) => {
    expect(moveInList(key, from, 3, 0)).toBe(to);
  });
});

describe('recent searches', () => {
  const searches = (...queries: string[]) => queries.map((query) => ({query}));
  const queriesAfter = (before: string[], query: string) =>
    addRecent(searches(...before), {query}).map((search) => search.query);

  it('are the latest eight, newest first, without repeats', () => {
    expect(queriesAfter(['a', 'Printer'], ' printer ')).toEqual(['printer', 'a']);
    expect(queriesAfter(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toEqual([
      '9',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
    expect(queriesAfter(['a'], '  ')).toEqual(['a']);
  });

  it('remember what they led to, even if that is not known the next time', () => {
    const known = addRecent(searches('a'), {query: 'reset pin', kind: 'procedure'});
    expect(known[0]).toEqual({query: 'reset pin', kind: 'procedure'});
    expect(addRecent(known, {query: 'Reset PIN'})[0]).toEqual({query: 'Reset PIN', kind: 'procedure'});
    expect(addRecent(known, {query: 'reset pin', kind: 'quiz'})[0]?.kind).toBe('quiz');
  });

  it('can still be read in the old format, which had only queries', () => {
    const kept = ['01206', {query: 'reset pin', kind: 'procedure'}];
    expect(isStored(kept)).toBe(true);
    expect(isStored(kept) && readStored(kept)).toEqual([{query: '01206'}, {query: 'reset pin', kind: 'procedure'}]);
  });

  it.each([[{}], ['a'], [[1]], [null], [[null]], [[{kind: 'quiz'}]]])('are not %j', (value) => {
    expect(isStored(value)).toBe(false);
  });
});

import {describe, expect, it} from 'vitest';
import {KINDS} from '../../../content/schemas/index';
import {type Card, choicesIn, type Filters, filterCards, folderOf, NO_FILTERS, SECTIONS} from '../domain/cards';

const card = (title: string, facts: Partial<Card> = {}): Card => ({
  title,
  to: '/',
  kind: null,
  description: '',
  branches: [],
  systems: [],
  roles: [],
  keywords: [],
  folder: '',
  note: null,
  dates: [],
  hasMoreDates: false,
  assetTags: [],
  size: null,
  chapters: [],
  ...facts,
});

const found = (cards: Card[], filters: Partial<Filters>) =>
  filterCards(cards, {...NO_FILTERS, ...filters}).map(({title}) => title);

describe('choicesIn', () => {
  const names = {circulation: 'Circulation', reference: 'Reference', bookmobile: 'Bookmobile crew'};
  const all = card('For everyone', {roles: Object.keys(names)});
  const one = card('One', {roles: ['circulation']});

  it('offers what some page of the list is for', () => {
    expect(choicesIn([one, card('Other', {roles: ['reference']})], 'roles', names)).toEqual({
      circulation: 'Circulation',
      reference: 'Reference',
    });
    expect(choicesIn([one, all], 'roles', names)).toEqual(names);
  });

  it('offers nothing where no choice would leave a page out', () => {
    expect(choicesIn([all, all], 'roles', names)).toEqual({});
    expect(choicesIn([one], 'systems', names)).toEqual({});
    expect(choicesIn([], 'roles', names)).toEqual({});
  });
});

describe('filterCards', () => {
  const cards = [
    card('Everywhere'),
    card('Downtown', {branches: ['downtown'], roles: ['circulation'], systems: ['listen']}),
    card('Both', {
      branches: ['downtown', 'riverside'],
      roles: ['circulation', 'reference'],
      systems: ['listen', 'win'],
    }),
  ];

  it('leaves all in their order where nothing is chosen', () => {
    expect(found(cards, {})).toEqual(['Everywhere', 'Downtown', 'Both']);
  });

  it('counts a page that names no branch as one for all', () => {
    expect(found(cards, {branch: 'riverside'})).toEqual(['Everywhere', 'Both']);
  });

  it('counts a page that names no role as one for all', () => {
    expect(found(cards, {role: 'reference'})).toEqual(['Everywhere', 'Both']);
  });

  it('counts a page that names no system as about none', () => {
    expect(found(cards, {system: 'listen'})).toEqual(['Downtown', 'Both']);
  });

  it('demands all that is chosen', () => {
    expect(found(cards, {system: 'listen', branch: 'riverside', role: 'circulation', text: 'both'})).toEqual(['Both']);
    expect(found(cards, {system: 'win', text: 'downtown'})).toEqual([]);
  });
});

describe('the words of a filter', () => {
  const printer = card('Receipt printer', {
    description: 'The small one at the desk.',
    keywords: ['slip'],
    note: 'Printers',
    assetTags: ['0123'],
    folder: 'Equipment',
  });

  it.each(['receipt', 'small', 'slip', 'printers', '0123'])(
    'are looked for everywhere that staff know it by: %s',
    (text) => {
      expect(found([printer], {text})).toEqual(['Receipt printer']);
    },
  );

  it.each(['rec', 'DESK small', '  receipt   slip ', 'receipt-printer', '"receipt"'])(
    'are found in parts, in any order and case: %j',
    (text) => {
      expect(found([printer], {text})).toEqual(['Receipt printer']);
    },
  );

  it('are all needed', () => {
    expect(found([printer], {text: 'receipt scanner'})).toEqual([]);
  });

  it('are compared without accents, in any script', () => {
    const cards = [card('Café für alle'), card('図書館')];
    expect(found(cards, {text: 'cafe fur'})).toEqual(['Café für alle']);
    expect(found(cards, {text: '図書'})).toEqual(['図書館']);
  });

  it('leave all where they hold no letter', () => {
    expect(found([printer], {text: ' ?! '})).toEqual(['Receipt printer']);
  });
});

describe('the sections', () => {
  it('list every kind once', () => {
    expect(SECTIONS.flatMap(({kinds}): string[] => [...kinds]).toSorted()).toEqual(KINDS.toSorted());
  });
});

describe('folderOf', () => {
  it.each([
    ['index.md', ''],
    ['guides/a.md', 'Guides'],
    ['network-closets/deep/a.md', 'Network closets'],
    ['01-first_steps/a.md', 'First steps'],
    ['LISTEN/a.md', 'LISTEN'],
  ])('%s lies in %j', (path, folder) => {
    expect(folderOf({path})).toBe(folder);
  });
});

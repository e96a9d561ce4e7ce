import {expect, it} from 'vitest';
import type {Transfer} from '../../weight/bytes';
import {summarizeUses} from '../figures';
import {partsOfSearch} from '../searches';
import type {Use} from '../tasks';

const html: Transfer = {path: '/', part: 'html', bytes: 8_000};
const script: Transfer = {path: '/assets/js/search.js', part: 'js', bytes: 20_000};
const index: Transfer = {path: '/search/index.1.json', part: 'other', bytes: 30_000};

const use = (what: Use['what'], pressedAt: number, doneAt: number, transfers: Transfer[] = []): Use => ({
  what,
  pressed: {at: pressedAt, transfers: []},
  done: {at: doneAt, transfers},
});

it("returns the medians for each use, in the reader's order", () => {
  const rounds = [
    [use('search: box open', 1000, 1500), use('search: first result', 1000, 4000)],
    [use('search: box open', 1200, 1600), use('search: first result', 1200, 9000)],
    [use('search: box open', 1100, 1800), use('search: first result', 1100, 3000)],
  ];

  const figures = summarizeUses({site: 'deskbook', pages: 100, line: 'a line'}, rounds.flat());

  expect(figures.map(({what, fromNavigation, fromPress}) => [what, fromNavigation, fromPress])).toEqual([
    ['search: box open', 1600, 500],
    ['search: first result', 4000, 3000],
  ]);
});

it('counts all bytes, and those of code and index separately', () => {
  const uses = [use('search: first result', 0, 1, [html, script, index])];

  expect(summarizeUses({site: 'deskbook', pages: 100, line: 'a line'}, uses)).toMatchObject([
    {bytes: 58_000, code: 20_000, index: 30_000},
  ]);
});

it.each([
  ['/search/index.a23e91cf20a1.json', 'other', 'index'],
  ['/search/texts.7ce55577fd23.json', 'other', 'index'],
  ['/search-index-docs-default-current-e2f3.json', 'other', 'index'],
  ['/pagefind/index/en_1a2b.pf_index', 'other', 'index'],
  ['/pagefind/pagefind-entry.json', 'other', 'index'],
  ['/pagefind/pagefind.js', 'js', 'code'],
  ['/pagefind/wasm.en.pagefind', 'other', 'code'],
  ['/assets/js/island-search.8fb6d1c1.js', 'js', 'code'],
  ['/search/', 'html', null],
  ['/pagefind/pagefind-ui.css', 'css', null],
  ['/manuals/search/x.json', 'other', null],
] as const)('classifies %s', (path, part, kind) => {
  const none = {code: 0, index: 0};

  expect(partsOfSearch([{path, part, bytes: 5}])).toEqual(kind ? {...none, [kind]: 5} : none);
});

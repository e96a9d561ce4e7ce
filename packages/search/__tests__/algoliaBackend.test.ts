import {describe, expect, it, vi} from 'vitest';
import type {AlgoliaServer, Fault} from '../../../tests/support/algolia/algoliaServer';
import {createAlgoliaBackend} from '../client/algoliaBackend';
import {chooseBackend} from '../client/chooseBackend';
import {readMarks} from '../domain/algoliaAnswer';
import {MATCH_BEGINS, MATCH_ENDS} from '../domain/algoliaQueries';
import {type Fragment, type SearchBackend, type SearchRequest, TooSlow} from '../domain/searchBackend';
import type {SearchRecord} from '../domain/searchRecord';
import {pushToAlgolia} from '../node/pushToAlgolia';
import {ADMIN_KEY, APP_ID, algoliaOf, INDEX, pushOf, recordOf, SEARCH_KEY} from './algoliaOf';

const NOW = Date.UTC(2026, 10, 25, 12);
const PRINTER = {
  url: '/docs/receipt-printer/',
  title: 'Receipt printer',
  kind: 'equipment',
  breadcrumbs: ['Equipment'],
};

const RECORDS: readonly SearchRecord[] = [
  recordOf({
    ...PRINTER,
    description: 'The printer at a desk.',
    branches: ['downtown', 'riverside'],
    text: 'At the desk.',
  }),
  recordOf({
    ...PRINTER,
    anchor: 'loading-paper',
    heading: 'Loading paper',
    branches: ['downtown', 'riverside'],
    text: `${'First other things. '.repeat(20)}Open the lid & put the <em>roll</em> in. ${'More. '.repeat(40)}`,
  }),
  recordOf({
    ...PRINTER,
    anchor: 'cleaning',
    heading: 'Cleaning',
    branches: ['downtown', 'riverside'],
    text: 'Use a cloth.',
  }),
  recordOf({
    url: '/docs/load-paper/',
    title: 'Load receipt paper',
    kind: 'procedure',
    branches: ['downtown'],
    systems: ['listen'],
    audience: ['circulation'],
    text: 'The printer blinks red when the paper is out.',
  }),
  recordOf({url: '/docs/printer/', title: 'Printer paper sizes, a list', kind: 'page', text: 'Letter and legal.'}),
  recordOf({
    url: '/docs/over/',
    title: 'Printer training that is over',
    kind: 'session',
    endsAt: NOW - 60_000,
  }),
  recordOf({
    url: '/docs/soon/',
    title: 'Printer training',
    kind: 'session',
    branches: ['-odd'],
    endsAt: NOW + 60_000,
    dates: [{start: '2026-12-03 10:00', endsAt: NOW + 60_000}],
  }),
];

/** A server with an index that was pushed an hour ago. */
async function searched(): Promise<{server: AlgoliaServer; backend: SearchBackend}> {
  const server = await algoliaOf();
  const push = pushOf(RECORDS, [['slip', 'receipt']], NOW - 3_600_000);
  const report = {onProgress: () => {}, onWait: () => {}, signal: new AbortController().signal};
  await pushToAlgolia({appId: APP_ID, adminKey: ADMIN_KEY, index: INDEX, host: server.url}, push, report);
  const options = {appId: APP_ID, searchKey: SEARCH_KEY, index: INDEX, host: server.url};
  return {server, backend: createAlgoliaBackend(options, () => NOW)};
}

const ask = (query: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  filters: {},
  limit: 10,
  ...more,
});

const plain = (fragments: readonly Fragment[]) => fragments.map(({text}) => text).join('');
const marked = (fragments: readonly Fragment[]) => fragments.filter(({isMatch}) => isMatch).map(({text}) => text);

describe('an answer from Algolia', () => {
  it('has pages with kind, breadcrumbs, and highlighted words in the title', async () => {
    const {backend} = await searched();
    const {pages, total} = await backend.search(ask('receipt printer'));

    expect(pages[0]).toMatchObject({
      url: '/docs/receipt-printer/',
      kind: 'equipment',
      breadcrumbs: ['Equipment'],
      title: [
        {text: 'Receipt', isMatch: true},
        {text: ' ', isMatch: false},
        {text: 'printer', isMatch: true},
      ],
    });
    expect(total).toBe(2);
  });

  it('has the dates of a session', async () => {
    const {backend} = await searched();
    const {pages} = await backend.search(ask('printer training'));

    expect(pages[0]).toMatchObject({dates: [{start: '2026-12-03 10:00', endsAt: NOW + 60_000}]});
  });

  it('groups the sections of a page, each with its address and the text around a match', async () => {
    const {backend} = await searched();
    const {pages} = await backend.search(ask('printer lid roll'));
    const [section] = pages[0]?.sections ?? [];

    expect(section?.url).toBe('/docs/receipt-printer/#loading-paper');
    expect(plain(section?.heading ?? [])).toBe('Loading paper');
    expect(marked(section?.excerpt ?? [])).toEqual(['lid', 'roll']);
    expect(plain(section?.excerpt ?? [])).toMatch(/^….*Open the lid & put the <em>roll<\/em> in\..*…$/s);
  });

  it('leaves out sections that match only by the page’s title, and shows what the page is about', async () => {
    const {backend} = await searched();
    const {pages} = await backend.search(ask('receipt printer'));

    expect(pages[0]?.sections).toEqual([
      {
        url: '/docs/receipt-printer/',
        heading: null,
        excerpt: [
          {text: 'The ', isMatch: false},
          {text: 'printer', isMatch: true},
          {text: ' at a desk.', isMatch: false},
        ],
      },
    ]);
  });

  it('has a page whose title is the query first', async () => {
    const {server, backend} = await searched();
    const record = recordOf({url: '/docs/paper/', title: 'Paper', keywords: [], text: 'Paper.'});
    server.indices.addRecords(INDEX, {
      requests: [{action: 'addObject', body: {...pushOf([record]).objects[0], titleLength: 999} as never}],
    });
    server.indices.settle();
    expect((await backend.search(ask('  PAPER '))).pages[0]?.url).toBe('/docs/paper/');
  });

  it('uses the synonyms that were pushed', async () => {
    const {backend} = await searched();
    expect((await backend.search(ask('slip printer'))).pages[0]?.url).toBe('/docs/receipt-printer/');
  });

  it('leaves out sessions that are over', async () => {
    const {backend} = await searched();
    const urls = (await backend.search(ask('training'))).pages.map(({url}) => url);

    expect(urls).toEqual(['/docs/soon/']);
  });

  it('has pages with some of the words if none has all of them', async () => {
    const {backend} = await searched();
    const answer = await backend.search(ask('printer zzzzzz'));

    expect(answer.pages.length).toBeGreaterThan(0);
    expect(answer).toMatchObject({didYouMean: null, fewerWords: null});
  });

  it('is empty if nothing is found', async () => {
    const {backend} = await searched();
    expect(await backend.search(ask('zzzzzz'))).toEqual({
      pages: [],
      total: 0,
      facets: {kind: [], branch: [], system: [], audience: []},
      didYouMean: null,
      fewerWords: null,
    });
  });

  it('has as many pages as requested, and the total count', async () => {
    const {backend} = await searched();
    const {pages, total} = await backend.search(ask('printer', {limit: 2}));
    expect([pages.length, total]).toEqual([2, 4]);
  });
});

describe('facets', () => {
  it('count pages, not sections', async () => {
    const {backend} = await searched();
    const {facets} = await backend.search(ask('printer'));

    expect(facets).toEqual({
      kind: ['equipment', 'page', 'procedure', 'session'].map((value) => ({value, count: 1})),
      branch: [
        {value: 'downtown', count: 2},
        {value: '-odd', count: 1},
        {value: 'riverside', count: 1},
      ],
      system: [{value: 'listen', count: 1}],
      audience: [{value: 'circulation', count: 1}],
    });
  });

  it('filter pages by any value within a facet, and by all facets', async () => {
    const {backend} = await searched();
    const urls = async (filters: SearchRequest['filters']) =>
      (await backend.search(ask('printer', {filters}))).pages.map(({url}) => url).toSorted();

    expect(await urls({kind: ['page', 'procedure']})).toEqual(['/docs/load-paper/', '/docs/printer/']);
    expect(await urls({kind: ['page', 'procedure'], branch: ['downtown']})).toEqual(['/docs/load-paper/']);
    expect(await urls({branch: ['-odd'], system: []})).toEqual(['/docs/soon/']);
  });

  it('are counted without their own choices but with the others’, and keep a chosen value that has no pages', async () => {
    const {backend} = await searched();
    const filters = {kind: ['procedure'], branch: ['riverside']};
    const {pages, facets} = await backend.search(ask('printer', {filters}));

    expect(pages).toEqual([]);
    expect(facets.kind).toEqual([
      {value: 'equipment', count: 1},
      {value: 'procedure', count: 0},
    ]);
    expect(facets.branch).toEqual([
      {value: 'downtown', count: 1},
      {value: 'riverside', count: 0},
    ]);
    expect(facets.system).toEqual([]);
  });

  it('can all have choices', async () => {
    const {backend} = await searched();
    const filters = {kind: ['procedure'], branch: ['downtown'], system: ['listen'], audience: ['circulation']};
    const {facets} = await backend.search(ask('printer', {filters}));

    expect(Object.values(facets)).toEqual([
      [{value: 'procedure', count: 1}],
      [{value: 'downtown', count: 1}],
      [{value: 'listen', count: 1}],
      [{value: 'circulation', count: 1}],
    ]);
  });
});

describe('trouble with Algolia', () => {
  const troubles: readonly [string, Fault['how']][] = [
    ['refuses the key', 403],
    ['has no such index', 404],
    ['gets too many requests', 429],
    ['has an internal error', 500],
    ['hangs up', 'hang up'],
    ['is behind a captive portal', 'portal'],
  ];
  it.each(troubles)(
    'is reported with its cause if Algolia %s',
    async (_name, how) => {
      const {server, backend} = await searched();
      server.fail({on: 'search', how});
      const failure = await backend.search(ask('printer')).catch((error) => error);

      expect(failure).toMatchObject({name: 'Error', message: 'search unavailable', reason: 'unavailable'});
      expect(failure.cause).toBeInstanceOf(Error);
    },
    10_000,
  );

  it('counts as too slow if there is no answer', async () => {
    const {server, backend} = await searched();
    server.fail({on: 'search', how: 'hang'});
    await expect(backend.search(ask('printer'))).rejects.toBeInstanceOf(TooSlow);
  }, 10_000);

  it('counts as offline if the browser says so', async () => {
    const {server, backend} = await searched();
    server.fail({on: 'search', how: 'hang up'});
    vi.stubGlobal('navigator', {onLine: false});
    await expect(backend.search(ask('printer'))).rejects.toMatchObject({reason: 'offline'});
    vi.unstubAllGlobals();
  });

  it('is ignored for an aborted request', async () => {
    const {backend} = await searched();
    const controller = new AbortController();
    const asked = backend.search(ask('printer', {signal: controller.signal}));
    controller.abort();
    await expect(asked).rejects.toMatchObject({name: 'AbortError'});
  });
});

describe('the backend of a site', () => {
  const local: SearchBackend = {
    name: 'local',
    search: async () => ({
      pages: [],
      total: 7,
      facets: {kind: [], branch: [], system: [], audience: []},
      didYouMean: null,
      fewerWords: null,
    }),
  };

  it('is the site’s own index if nothing is configured', async () => {
    expect(await chooseBackend(async () => local, null)).toBe(local);
  });

  it('is Algolia if configured, and the site’s own index if Algolia fails', async () => {
    const {server} = await searched();
    const options = {appId: APP_ID, searchKey: SEARCH_KEY, index: INDEX, host: server.url};
    const open = vi.fn(async () => local);
    open.mockRejectedValueOnce(new Error('no script'));
    const backend = await chooseBackend(open, options);
    expect((await backend.search(ask('blinks red'))).pages[0]?.url).toBe('/docs/load-paper/');
    expect(open).not.toHaveBeenCalled();

    server.fail({on: 'search', how: 500});
    await expect(backend.search(ask('printer'))).rejects.toThrow('no script');
    expect(await backend.search(ask('printer'))).toMatchObject({total: 7, fallback: 'unavailable'});
    await backend.search(ask('printers'));
    expect(open).toHaveBeenCalledTimes(2);
  });
});

describe('marks', () => {
  it('become fragments, and markup on a page stays text', () => {
    expect(readMarks(`a <b>${MATCH_BEGINS}c${MATCH_ENDS} & ${MATCH_BEGINS}d${MATCH_ENDS}`)).toEqual([
      {text: 'a <b>', isMatch: false},
      {text: 'c', isMatch: true},
      {text: ' & ', isMatch: false},
      {text: 'd', isMatch: true},
    ]);
    expect(readMarks('')).toEqual([]);
  });
});

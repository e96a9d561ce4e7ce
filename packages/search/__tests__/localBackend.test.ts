import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createLocalBackend} from '../client/localBackend';
import {openLocalEngine} from '../client/localEngine';
import type {WorkerRequest, WorkerResponse} from '../client/workerEngine';
import {SearchFailure} from '../domain/searchBackend';
import {makeSearchFiles} from '../node/buildSearch';
import {recordOf} from './recordOf';

const RECORDS = [
  recordOf('/printer/', {title: 'Receipt printer', text: 'Load the paper.'}),
  recordOf('/hold/', {title: 'Holds', text: 'Put it on the shelf.'}),
];
const MADE = makeSearchFiles(RECORDS, []);
const FILES = {titlesUrl: '/search/titles.json', indexUrl: '/search/index.json', textsUrl: '/search/texts.json'};
const REQUEST = {query: 'recipt', filters: {}, limit: 10};

/** What the server has, by path; undefined is a line that is cut. */
let served: Record<string, string | undefined>;
const asked = vi.fn();

beforeEach(() => {
  served = {[FILES.titlesUrl]: MADE.titles, [FILES.indexUrl]: MADE.index, [FILES.textsUrl]: MADE.texts};
  asked.mockClear();
  vi.stubGlobal('fetch', async (url: string) => {
    asked(url);
    if (!(url in served)) return new Response('Not found', {status: 404});
    const text = served[url];
    if (text === undefined) throw new TypeError('Failed to fetch');
    return new Response(text);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A worker in this process, which does as `localWorker.ts`. */
function workerHere(): Worker {
  let engine: ReturnType<typeof openLocalEngine>;
  const worker = {
    onmessage: null as ((event: {data: WorkerResponse}) => void) | null,
    onerror: null,
    terminate: vi.fn(),
    async postMessage(message: WorkerRequest) {
      const {id} = message;
      const tell = (told: WorkerResponse) => worker.onmessage?.({data: structuredClone(told)});
      try {
        if ('search' in message) return tell({id, answer: await (await engine).search(message.search)});
        engine = openLocalEngine(message.open);
        await engine;
        tell({id});
      } catch (error) {
        tell({id, failure: (error as SearchFailure).reason});
      }
    },
  };
  setTimeout(() => worker.onmessage?.({data: {id: 0}}));
  return worker as unknown as Worker;
}

const blockedAtOnce = () => {
  throw new DOMException('blocked', 'SecurityError');
};

function blockedLater(): Worker {
  const worker = {onerror: null as (() => void) | null, terminate: vi.fn()};
  setTimeout(() => worker.onerror?.());
  return worker as unknown as Worker;
}

describe.each([
  ['in a worker', workerHere],
  ['without permission to start a worker', blockedAtOnce],
  ['with a worker that fails to start', blockedLater],
])('createLocalBackend %s', (_, start) => {
  it('answers with excerpts', async () => {
    const backend = await createLocalBackend(FILES, start);
    const {pages} = await backend.search(REQUEST);
    expect(pages).toMatchObject([{url: '/printer/', sections: [{excerpt: [{text: 'Load the paper.'}]}]}]);
    expect(asked.mock.calls.flat()).toEqual([FILES.titlesUrl, FILES.indexUrl, FILES.textsUrl]);
  });

  it('works offline', async () => {
    const backend = await createLocalBackend(FILES, start);
    await backend.search(REQUEST);
    served = {};
    expect((await backend.search({...REQUEST, query: 'holds'})).pages[0]?.url).toBe('/hold/');
  });

  it('answers without excerpts if the texts do not load', async () => {
    served[FILES.textsUrl] = undefined;
    const backend = await createLocalBackend(FILES, start);
    expect((await backend.search(REQUEST)).pages).toMatchObject([{url: '/printer/', sections: [{excerpt: []}]}]);
  });

  const search = async () => (await createLocalBackend(FILES, start)).search(REQUEST);

  it.each([
    ['damaged', '<!doctype html>'],
    ['damaged', MADE.index.slice(0, -50)],
    ['unavailable', undefined],
  ])('reports a file that is %s', async (reason, text) => {
    for (const url of [FILES.titlesUrl, FILES.indexUrl]) {
      const right = served[url];
      served[url] = text;
      await expect(search()).rejects.toMatchObject({reason});
      await expect(search()).rejects.toBeInstanceOf(SearchFailure);
      served[url] = right;
    }
  });

  it('reports a missing file and a missing network', async () => {
    for (const url of [FILES.titlesUrl, FILES.indexUrl]) {
      const right = served[url];
      delete served[url];
      await expect(search()).rejects.toMatchObject({reason: 'missing'});
      served[url] = undefined;
      vi.stubGlobal('navigator', {onLine: false});
      await expect(search()).rejects.toMatchObject({reason: 'offline'});
      vi.stubGlobal('navigator', {onLine: true});
      served[url] = right;
    }
  });

  it('retries loading the index', async () => {
    served[FILES.indexUrl] = undefined;
    const backend = await createLocalBackend(FILES, start);
    await expect(backend.search(REQUEST)).rejects.toBeInstanceOf(SearchFailure);
    served[FILES.indexUrl] = MADE.index;
    expect((await backend.search(REQUEST)).total).toBe(1);
  });

  it('stays silent about aborted requests', async () => {
    const backend = await createLocalBackend(FILES, start);
    const controller = new AbortController();
    const answer = backend.search({...REQUEST, signal: controller.signal});
    controller.abort();
    await expect(answer).rejects.toThrow(/abort/i);
  });
});

describe('createLocalBackend', () => {
  it('does not wait for a worker that does not respond', async () => {
    vi.useFakeTimers();
    const silent = {terminate: vi.fn()};
    const opening = createLocalBackend(FILES, () => silent as unknown as Worker);
    await vi.advanceTimersByTimeAsync(4000);
    vi.useRealTimers();
    expect((await (await opening).search(REQUEST)).total).toBe(1);
    expect(silent.terminate).toHaveBeenCalled();
  });

  it('fetches the index once more past the browser’s cache', async () => {
    const kept = '<!doctype html>';
    const fetchNow = globalThis.fetch;
    vi.stubGlobal('fetch', async (url: string, {cache}: RequestInit) =>
      url === FILES.indexUrl && cache !== 'reload' ? new Response(kept) : fetchNow(url),
    );
    const backend = await createLocalBackend(FILES, workerHere);
    expect((await backend.search(REQUEST)).total).toBe(1);
  });

  it('answers from what has loaded, and with more if the request is patient', async () => {
    const connect = new Map<string, () => void>();
    const fetchNow = globalThis.fetch;
    vi.stubGlobal('fetch', async (url: string) => {
      if (url !== FILES.titlesUrl) await new Promise<void>((resolve) => connect.set(url, resolve));
      return fetchNow(url);
    });
    const backend = await createLocalBackend(FILES, workerHere);
    const request = {...REQUEST, query: 'receipt'};
    expect(await backend.search(request)).toMatchObject({isPartial: true, pages: [{url: '/printer/'}]});
    const elsewhere = backend.search({...REQUEST, query: 'shelf'});
    const indexed = backend.search({...request, isPatient: true});
    connect.get(FILES.indexUrl)?.();
    expect((await elsewhere).pages).toMatchObject([{url: '/hold/'}]);
    expect(await indexed).toMatchObject({isPartial: true, pages: [{sections: [{excerpt: []}]}]});
    const whole = backend.search({...request, isPatient: true});
    connect.get(FILES.textsUrl)?.();
    expect((await whole).pages[0]?.sections[0]?.excerpt).toEqual([{text: 'Load the paper.', isMatch: false}]);
    expect(await whole).not.toHaveProperty('isPartial');
  });

  it('retries texts that did not load, but not at each keystroke', async () => {
    vi.useFakeTimers({toFake: ['Date']});
    served[FILES.textsUrl] = undefined;
    const backend = await createLocalBackend(FILES, blockedAtOnce);
    await backend.search(REQUEST);
    served[FILES.textsUrl] = MADE.texts;
    await backend.search(REQUEST);
    expect(asked).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(10_000);
    expect((await backend.search(REQUEST)).pages[0]?.sections[0]?.excerpt).not.toEqual([]);
    expect(asked).toHaveBeenCalledTimes(4);
  });
});

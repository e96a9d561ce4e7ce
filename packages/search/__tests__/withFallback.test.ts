import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {withFallback} from '../client/withFallback';
import {type SearchAnswer, type SearchBackend, SearchFailure, type SearchRequest} from '../domain/searchBackend';

const REQUEST: SearchRequest = {query: 'printer', filters: {}, limit: 10};
const PATIENCE = {answerWithin: 100, askAgainAfter: 1000};

const answer = (total: number): SearchAnswer => ({
  pages: [],
  total,
  facets: {kind: [], branch: [], system: [], audience: []},
  didYouMean: null,
  fewerWords: null,
});

const HOSTED = answer(1);
const LOCAL = answer(2);

const never = () => new Promise<SearchAnswer>(() => {});

/** The hosted index answers in the given ways, one after the other; the last one from then on. */
function backends(...ways: [() => Promise<SearchAnswer>, ...(() => Promise<SearchAnswer>)[]]) {
  const hosted = vi.fn(() => (ways.length > 1 ? ways.shift() : ways[0])?.() as Promise<SearchAnswer>);
  const local = vi.fn(async () => LOCAL);
  const backend = withFallback(
    async () => ({name: 'algolia', search: hosted}) as SearchBackend,
    {name: 'local', search: local},
    PATIENCE,
  );
  return {backend, hosted, local};
}

const answers = async () => HOSTED;
const fails =
  (reason: SearchFailure['reason'] = 'unavailable') =>
  async () => {
    throw new SearchFailure(reason);
  };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a hosted index that answers', () => {
  it('gives the answer, and the site’s own index is not asked', async () => {
    const {backend, local} = backends(answers);

    expect(await backend.search(REQUEST)).toBe(HOSTED);
    expect(local).not.toHaveBeenCalled();
  });
});

describe('a hosted index that does not answer', () => {
  it.each([
    ['is unavailable', fails(), 'unavailable'],
    ['is out of reach', fails('offline'), 'offline'],
    ['breaks in another way', () => Promise.reject(new TypeError('no such thing')), 'unavailable'],
  ] as const)('is replaced by the site’s own index, which says why: it %s', async (_name, way, fallback) => {
    expect(await backends(way).backend.search(REQUEST)).toEqual({...LOCAL, fallback});
  });

  it('is replaced if it is too slow', async () => {
    const {backend} = backends(never);
    const searched = backend.search(REQUEST);
    await vi.advanceTimersByTimeAsync(PATIENCE.answerWithin);

    expect(await searched).toEqual({...LOCAL, fallback: 'slow'});
  });

  it('is replaced if its code does not load', async () => {
    const backend = withFallback(() => Promise.reject(new Error('no script')), {
      name: 'local',
      search: async () => LOCAL,
    });
    expect(await backend.search(REQUEST)).toEqual({...LOCAL, fallback: 'unavailable'});
  });

  it('is not waited for again', async () => {
    const {backend, hosted} = backends(fails());
    await backend.search(REQUEST);
    await backend.search(REQUEST);

    expect(hosted).toHaveBeenCalledTimes(1);
  });

  it('is retried in the background after a while, and takes over when it answers', async () => {
    const {backend, hosted} = backends(fails(), answers);
    await backend.search(REQUEST);
    await vi.advanceTimersByTimeAsync(PATIENCE.askAgainAfter);

    expect(await backend.search(REQUEST)).toEqual({...LOCAL, fallback: 'unavailable'});
    await vi.advanceTimersByTimeAsync(0);
    expect(await backend.search(REQUEST)).toBe(HOSTED);
    expect(hosted).toHaveBeenCalledTimes(3);
  });

  it('is left alone again if the retry fails, with the newest reason', async () => {
    const {backend, hosted} = backends(fails(), never);
    await backend.search(REQUEST);
    await vi.advanceTimersByTimeAsync(PATIENCE.askAgainAfter);
    await backend.search(REQUEST);
    await vi.advanceTimersByTimeAsync(PATIENCE.answerWithin);

    expect(await backend.search(REQUEST)).toEqual({...LOCAL, fallback: 'slow'});
    expect(hosted).toHaveBeenCalledTimes(2);
  });

  it('leaves the reader with the local failure if the site’s own index fails too', async () => {
    const {backend, local} = backends(fails());
    local.mockRejectedValue(new SearchFailure('damaged'));

    await expect(backend.search(REQUEST)).rejects.toMatchObject({reason: 'damaged'});
  });
});

describe('an offline browser', () => {
  it('asks only the site’s own index, and the hosted one as soon as it is back online', async () => {
    const {backend, hosted} = backends(answers);
    vi.stubGlobal('navigator', {onLine: false});
    expect(await backend.search(REQUEST)).toEqual({...LOCAL, fallback: 'offline'});
    expect(hosted).not.toHaveBeenCalled();

    vi.stubGlobal('navigator', {onLine: true});
    expect(await backend.search(REQUEST)).toBe(HOSTED);
  });
});

describe('an aborted request', () => {
  it('ends at once, and does not count as a failure of the hosted index', async () => {
    const {backend, local} = backends(never, answers);
    const controller = new AbortController();
    const searched = backend.search({...REQUEST, signal: controller.signal});
    controller.abort();

    await expect(searched).rejects.toMatchObject({name: 'AbortError'});
    expect(local).not.toHaveBeenCalled();
    expect(await backend.search(REQUEST)).toBe(HOSTED);
  });

  it('also ends if it was aborted before it began', async () => {
    const signal = AbortSignal.abort();
    await expect(backends(answers).backend.search({...REQUEST, signal})).rejects.toMatchObject({name: 'AbortError'});
  });
});

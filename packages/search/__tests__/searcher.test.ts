import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createSearcher, type SearchState} from '../client/searcher';
import {PAGES_AT_ONCE} from '../domain/searchAddress';
import {type SearchAnswer, type SearchBackend, SearchFailure, type SearchRequest} from '../domain/searchBackend';
import {answerOf, hitOf} from './answers';

const WAITS = {rest: {local: 30, algolia: 150}, slow: 400, giveUp: 20_000};

interface Asked extends SearchRequest {
  answer(answer: SearchAnswer): void;
  fail(error: unknown): void;
}

/** A backend that answers when the test says so. */
function openFake(name: SearchBackend['name'] = 'local') {
  const asked: Asked[] = [];
  const backend: SearchBackend = {
    name,
    search: (request) => new Promise((answer, fail) => asked.push({...request, answer, fail})),
  };
  return {asked, backend};
}

const question = (query: string) => ({query, filters: {}, limit: PAGES_AT_ONCE});
const answerTo = (title: string) => answerOf([hitOf(title, [])]);
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('the searcher', () => {
  let states: SearchState[];
  const last = () => states.at(-1);
  const title = () => last()?.answer?.pages[0]?.title[0]?.text;
  const start = (open: () => Promise<SearchBackend>) => createSearcher(open, (state) => states.push(state), WAITS);

  beforeEach(() => {
    states = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('does not search for nothing, and opens no backend for it', async () => {
    const open = vi.fn();
    start(open).ask(question('  '));
    await vi.advanceTimersByTimeAsync(1000);
    expect(last()?.phase).toBe('idle');
    expect(open).not.toHaveBeenCalled();
  });

  it('searches once typing pauses, without surrounding spaces', async () => {
    const {asked, backend} = openFake();
    const searcher = start(async () => backend);
    for (const query of ['p', 'pr', ' pri ']) {
      searcher.ask(question(query));
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(30);
    expect(asked.map(({query}) => query)).toEqual(['pri']);
  });

  it('adds excerpts later, unless there is a new question', async () => {
    const {asked, backend} = openFake();
    const searcher = start(async () => backend);
    searcher.ask(question('printer'));
    await vi.advanceTimersByTimeAsync(30);
    asked[0]?.answer({...answerTo('first'), isPartial: true});
    await vi.advanceTimersByTimeAsync(30);
    expect(title()).toBe('first');
    expect(asked[1]).toMatchObject({query: 'printer', isPatient: true});
    asked[1]?.answer({...answerTo('more'), isPartial: true});
    await vi.advanceTimersByTimeAsync(30);
    expect(title()).toBe('more');
    asked[2]?.answer(answerTo('whole'));
    await settle();
    expect(last()).toMatchObject({phase: 'answered', answered: {query: 'printer'}});
    expect(title()).toBe('whole');

    searcher.ask(question('paper'));
    await vi.advanceTimersByTimeAsync(30);
    asked[3]?.answer({...answerTo('second'), isPartial: true});
    await vi.advanceTimersByTimeAsync(30);
    searcher.ask(question('paper jam'));
    asked[4]?.answer(answerTo('too late'));
    await settle();
    expect(title()).toBe('second');
  });

  it('waits longer for a hosted index', async () => {
    const {asked, backend} = openFake('algolia');
    start(async () => backend).ask(question('printer'));
    await vi.advanceTimersByTimeAsync(149);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(1);
  });

  it('keeps the last answer until the next one comes', async () => {
    const {asked, backend} = openFake();
    const searcher = start(async () => backend);
    searcher.ask(question('printer'));
    await vi.advanceTimersByTimeAsync(30);
    asked[0]?.answer(answerTo('First'));
    await settle();
    expect(last()).toMatchObject({phase: 'answered', answered: {query: 'printer'}});

    searcher.ask(question('printer red'));
    await vi.advanceTimersByTimeAsync(30);
    expect(last()?.phase).toBe('searching');
    expect(title()).toBe('First');
    asked[1]?.answer(answerTo('Second'));
    await settle();
    expect(title()).toBe('Second');
  });

  it('never shows an answer to an older question, and aborts that one', async () => {
    const {asked, backend} = openFake();
    const searcher = start(async () => backend);
    searcher.ask(question('old'));
    await vi.advanceTimersByTimeAsync(30);
    searcher.ask(question('new'));
    await vi.advanceTimersByTimeAsync(30);
    expect(asked[0]?.signal?.aborted).toBe(true);

    asked[1]?.answer(answerTo('New'));
    await settle();
    asked[0]?.answer(answerTo('Old'));
    await settle();
    expect(title()).toBe('New');
  });

  it('resets when the field is empty', async () => {
    const {asked, backend} = openFake();
    const searcher = start(async () => backend);
    searcher.ask(question('printer'));
    await vi.advanceTimersByTimeAsync(30);
    searcher.ask(question(''));
    asked[0]?.answer(answerTo('Late'));
    await settle();
    expect(last()).toMatchObject({phase: 'idle', answer: null});
  });

  it('says when it is slow, and finally gives up', async () => {
    const {asked, backend} = openFake();
    start(async () => backend).ask(question('printer'));
    await vi.advanceTimersByTimeAsync(400);
    expect(last()?.phase).toBe('slow');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(last()).toMatchObject({phase: 'failed', failure: 'unavailable'});

    asked[0]?.answer(answerTo('Too late'));
    await settle();
    expect(last()?.phase).toBe('failed');
  });

  it('gives up on a backend that never opens', async () => {
    start(() => new Promise(() => {})).ask(question('printer'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(last()).toMatchObject({phase: 'failed', failure: 'unavailable'});
  });

  it('searches again when the connection is back, even if the failure comes later', async () => {
    const {asked, backend} = openFake();
    const searcher = start(async () => backend);
    searcher.reconnect();
    searcher.ask(question('printer'));
    await vi.advanceTimersByTimeAsync(30);
    asked[0]?.fail(new SearchFailure('offline'));
    await settle();
    expect(last()).toMatchObject({phase: 'failed', failure: 'offline'});

    searcher.reconnect();
    await vi.advanceTimersByTimeAsync(30);
    expect(last()).toMatchObject({phase: 'searching', failure: null});
    searcher.reconnect();
    asked[1]?.fail(new SearchFailure('offline'));
    await vi.advanceTimersByTimeAsync(30);
    expect(last()).toMatchObject({phase: 'searching'});
    asked[2]?.answer(answerTo('first'));
    await settle();
    expect(title()).toBe('first');
    searcher.reconnect();
    expect(last()).toMatchObject({phase: 'answered'});
    expect(asked).toHaveLength(3);
  });

  it.each(['offline', 'unavailable', 'missing', 'damaged'] as const)(
    'says why there is no answer: %s',
    async (reason) => {
      const {asked, backend} = openFake();
      start(async () => backend).ask(question('printer'));
      await vi.advanceTimersByTimeAsync(30);
      asked[0]?.fail(new SearchFailure(reason));
      await settle();
      expect(last()).toMatchObject({phase: 'failed', failure: reason});
      await vi.advanceTimersByTimeAsync(30_000);
      expect(last()?.phase).toBe('failed');
    },
  );

  it('treats an unexpected error as unavailable', async () => {
    start(() => Promise.reject(new TypeError('no chunk'))).ask(question('printer'));
    await vi.advanceTimersByTimeAsync(30);
    expect(last()).toMatchObject({phase: 'failed', failure: 'unavailable'});
  });

  it('updates nothing after it is stopped', async () => {
    const {asked, backend} = openFake();
    const searcher = start(async () => backend);
    searcher.ask(question('printer'));
    await vi.advanceTimersByTimeAsync(30);
    const before = states.length;
    searcher.stop();
    asked[0]?.answer(answerTo('Late'));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(states).toHaveLength(before);
  });
});

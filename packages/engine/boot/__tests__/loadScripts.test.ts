import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {createLoading as CreateLoading, State} from '../loadScripts';
import {openPage} from './pageOfItsOwn';

const [RUNTIME, MAIN] = ['/assets/runtime.js', '/assets/main.js'];

describe('loading scripts', () => {
  let createLoading: typeof CreateLoading;
  let states: State[];
  let load: () => void;
  let answered: number;

  beforeEach(async () => {
    // Another page has loaded nothing.
    vi.resetModules();
    ({createLoading} = await import('../loadScripts'));
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    openPage('');
    states = [];
    answered = 0;
    load = createLoading([RUNTIME, MAIN], (state) => states.push(state));
  });

  afterEach(() => vi.useRealTimers());

  const scripts = () => [...document.head.querySelectorAll('script')];
  const asked = () => scripts().map((script) => script.getAttribute('src'));
  /** Lets the scripts that were asked for since the last answer load, but for those that fail. */
  const answer = async (...failing: string[]) => {
    for (const script of scripts().slice(answered)) {
      answered += 1;
      script.dispatchEvent(new Event(failing.includes(script.getAttribute('src') ?? '') ? 'error' : 'load'));
    }
    await vi.advanceTimersByTimeAsync(0);
  };

  it('loads nothing by itself', () => {
    expect(states.at(-1)).toBeUndefined();
    expect(asked()).toEqual([]);
  });

  it("requests the page's scripts and runs them in order", () => {
    load();
    expect(asked()).toEqual([RUNTIME, MAIN]);
    expect(scripts().map((script) => script.async)).toEqual([false, false]);
    expect(states.at(-1)).toBe('loading');
  });

  it('requests each once, however often it is needed', async () => {
    load();
    load();
    await answer();
    load();
    load();
    expect(asked()).toEqual([RUNTIME, MAIN]);
    expect(states).toEqual(['loading', 'ready']);
  });

  it('is ready when all have run', async () => {
    load();
    expect(states.at(-1)).toBe('loading');
    await answer();
    expect(states.at(-1)).toBe('ready');
  });

  it('retries only failed scripts, a second later', async () => {
    load();
    await answer(MAIN);
    await vi.advanceTimersByTimeAsync(999);
    expect(asked()).toEqual([RUNTIME, MAIN]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toEqual([RUNTIME, MAIN, MAIN]);
    await answer();
    expect(states).toEqual(['loading', 'ready']);
  });

  it('fails after the third attempt, and starts over when needed again', async () => {
    load();
    await answer(RUNTIME, MAIN);
    await vi.advanceTimersByTimeAsync(1000);
    await answer(RUNTIME, MAIN);
    await vi.advanceTimersByTimeAsync(3000);
    await answer(MAIN);
    expect(states).toEqual(['loading', 'failed']);
    expect(asked()).toEqual([RUNTIME, MAIN, RUNTIME, MAIN, RUNTIME, MAIN]);

    load();
    expect(asked().slice(6)).toEqual([MAIN]);
    await answer(MAIN);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked().slice(7)).toEqual([MAIN]);
    await answer();
    expect(states).toEqual(['loading', 'failed', 'loading', 'ready']);
  });

  it('requests a script shared by two islands once, and is ready when it has run', async () => {
    const others: State[] = [];
    load();
    createLoading([RUNTIME, '/assets/other.js'], (state) => others.push(state))();
    expect(asked()).toEqual([RUNTIME, MAIN, '/assets/other.js']);
    await answer();
    expect([states.at(-1), others.at(-1)]).toEqual(['ready', 'ready']);
  });

  it('requests a shared script again after it has failed', async () => {
    const others: State[] = [];
    load();
    createLoading([RUNTIME], (state) => others.push(state))();
    await answer(RUNTIME);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked().slice(2)).toEqual([RUNTIME]);
    await answer();
    expect([states.at(-1), others.at(-1)]).toEqual(['ready', 'ready']);
  });
});

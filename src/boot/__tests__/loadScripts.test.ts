import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createLoading, type Loading, type State} from '../loadScripts';
import {openPage} from './pageOfItsOwn';

const [RUNTIME, MAIN] = ['/assets/runtime.js', '/assets/main.js'];

describe('loading scripts', () => {
  let states: State[];
  let loading: Loading;
  let answered: number;

  beforeEach(() => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    openPage('');
    states = [];
    answered = 0;
    loading = createLoading([RUNTIME, MAIN], (state) => states.push(state));
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
    expect(loading.state()).toBeUndefined();
    expect(asked()).toEqual([]);
  });

  it('asks for the scripts of the page in their order, and lets them run in it', () => {
    loading.load();
    expect(asked()).toEqual([RUNTIME, MAIN]);
    expect(scripts().map((script) => script.async)).toEqual([false, false]);
    expect(loading.state()).toBe('loading');
  });

  it('asks once, however often it is wanted', async () => {
    loading.load();
    loading.load();
    await answer();
    loading.load();
    loading.load();
    expect(asked()).toEqual([RUNTIME, MAIN]);
    expect(states).toEqual(['loading', 'ready']);
  });

  it('is ready when all of them have run', async () => {
    loading.load();
    expect(loading.state()).toBe('loading');
    await answer();
    expect(loading.state()).toBe('ready');
  });

  it('asks again, a second later, only for what did not load', async () => {
    loading.load();
    await answer(MAIN);
    await vi.advanceTimersByTimeAsync(999);
    expect(asked()).toEqual([RUNTIME, MAIN]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toEqual([RUNTIME, MAIN, MAIN]);
    await answer();
    expect(states).toEqual(['loading', 'ready']);
  });

  it('says that it failed after the third time, and asks again when it is wanted again', async () => {
    loading.load();
    await answer(RUNTIME, MAIN);
    await vi.advanceTimersByTimeAsync(1000);
    await answer(RUNTIME, MAIN);
    await vi.advanceTimersByTimeAsync(3000);
    await answer(MAIN);
    expect(states).toEqual(['loading', 'failed']);
    expect(asked()).toEqual([RUNTIME, MAIN, RUNTIME, MAIN, RUNTIME, MAIN]);

    loading.load();
    expect(asked().slice(6)).toEqual([MAIN]);
    await answer(MAIN);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked().slice(7)).toEqual([MAIN]);
    await answer();
    expect(states).toEqual(['loading', 'failed', 'loading', 'ready']);
  });
});

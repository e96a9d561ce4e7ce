import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {watchApp} from '../watchApp';
import {find, openPage} from './pageOfItsOwn';

const RUNTIME = '/assets/runtime.js';
const BUTTON = '<button type="button" data-boot="retry">Try again</button>';

describe('the app of a page', () => {
  const ready = vi.fn();
  let answered: number;

  beforeEach(() => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    openPage(BUTTON);
    answered = 0;
    ready.mockReset();
    watchApp(RUNTIME, ready);
  });

  afterEach(() => vi.useRealTimers());

  const scripts = () => [...document.head.querySelectorAll('script')];
  const state = () => document.documentElement.dataset.boot;
  /** Lets the scripts that were asked for since the last answer load, or fail. */
  const answer = async (how: 'load' | 'error' = 'load') => {
    for (const script of scripts().slice(answered)) {
      answered += 1;
      script.dispatchEvent(new Event(how));
    }
    await vi.advanceTimersByTimeAsync(0);
  };
  const rejectWith = (reason: unknown) =>
    document.defaultView?.dispatchEvent(Object.assign(new Event('unhandledrejection'), {reason}));
  const failChunk = () => rejectWith(Object.assign(new Error('Loading chunk 7 failed'), {name: 'ChunkLoadError'}));
  const hydrate = async (value = 'true') => {
    document.documentElement.dataset.hasHydrated = value;
    await vi.advanceTimersByTimeAsync(0);
  };

  it('is ready when React has hydrated it, once', async () => {
    await hydrate('false');
    document.documentElement.dataset.theme = 'dark';
    await vi.advanceTimersByTimeAsync(0);
    expect(ready).not.toHaveBeenCalled();
    await hydrate();
    document.documentElement.dataset.theme = 'light';
    await vi.advanceTimersByTimeAsync(0);
    expect(ready).toHaveBeenCalledOnce();
    expect(state()).toBe('ready');
  });

  it('starts over a second after its own chunk did not load', async () => {
    failChunk();
    expect(scripts()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(scripts().map((script) => script.getAttribute('src'))).toEqual([RUNTIME]);
    await answer();
    await hydrate();
    expect(state()).toBe('ready');
  });

  it('says that it failed when its chunk never loads, and starts over when asked to', async () => {
    for (const pause of [1000, 3000]) {
      failChunk();
      await vi.advanceTimersByTimeAsync(pause);
      await answer();
    }
    failChunk();
    expect(state()).toBe('failed');
    find('button').click();
    expect(state()).toBe('loading');
    expect(scripts()).toHaveLength(3);
  });

  it('says that it failed when the script to start over with does not load either', async () => {
    failChunk();
    await vi.advanceTimersByTimeAsync(1000);
    await answer('error');
    await vi.advanceTimersByTimeAsync(3000);
    await answer('error');
    expect(state()).toBe('failed');
  });

  it('starts over once when several chunks of the page fail together', async () => {
    failChunk();
    failChunk();
    failChunk();
    await vi.advanceTimersByTimeAsync(4000);
    expect(scripts()).toHaveLength(1);
    expect(state()).toBeUndefined();
  });

  it.each([
    ['another error', new Error('no')],
    ['no error at all', undefined],
  ])('is not disturbed by a promise rejected with %s', async (_, reason) => {
    rejectWith(reason);
    await vi.advanceTimersByTimeAsync(5000);
    expect(scripts()).toHaveLength(0);
  });

  it('leaves chunks that fail later to Docusaurus', async () => {
    await hydrate();
    failChunk();
    await vi.advanceTimersByTimeAsync(5000);
    expect(scripts()).toHaveLength(0);
    expect(state()).toBe('ready');
  });

  it('is not started over by a button that is pressed for something else', () => {
    find('button').click();
    expect(scripts()).toHaveLength(0);
  });
});

import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createWaking, type State, type Waking} from '../wake';
import {openPage} from './pageOfItsOwn';

const [RUNTIME, MAIN] = ['/assets/runtime.js', '/assets/main.js'];
const HEAD = `<meta name="deskbook-scripts" content="${RUNTIME} ${MAIN}">`;

describe('waking', () => {
  let states: State[];
  let waking: Waking;
  let answered: number;

  beforeEach(() => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    openPage('', HEAD);
    states = [];
    answered = 0;
    waking = createWaking((state) => states.push(state));
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
  const rejectWith = (reason: unknown) =>
    document.defaultView?.dispatchEvent(Object.assign(new Event('unhandledrejection'), {reason}));
  const failChunk = () => rejectWith(Object.assign(new Error('Loading chunk 7 failed'), {name: 'ChunkLoadError'}));
  const hydrate = async (value = 'true') => {
    document.documentElement.dataset.hasHydrated = value;
    await vi.advanceTimersByTimeAsync(0);
  };

  it('loads nothing by itself', () => {
    expect(waking.state()).toBe('asleep');
    expect(asked()).toEqual([]);
  });

  it('asks for the scripts of the page in their order, and lets them run in it', () => {
    waking.wake();
    expect(asked()).toEqual([RUNTIME, MAIN]);
    expect(scripts().map((script) => script.async)).toEqual([false, false]);
    expect(waking.state()).toBe('waking');
  });

  it('asks once, however often it is wanted', async () => {
    waking.wake();
    waking.wake();
    await answer();
    waking.wake();
    await hydrate();
    waking.wake();
    expect(asked()).toEqual([RUNTIME, MAIN]);
    expect(states).toEqual(['waking', 'awake']);
  });

  it('is awake when React has hydrated the page, not when the scripts are there', async () => {
    waking.wake();
    await answer();
    expect(waking.state()).toBe('waking');
    await hydrate('false');
    document.documentElement.dataset.theme = 'dark';
    await vi.advanceTimersByTimeAsync(0);
    expect(waking.state()).toBe('waking');
    await hydrate();
    expect(waking.state()).toBe('awake');
  });

  it('does nothing on a page that names no scripts, and does not break', () => {
    openPage('');
    const bare = createWaking(() => {});
    bare.wake();
    expect(asked()).toEqual([]);
  });

  it('asks again, a second later, only for what did not load', async () => {
    waking.wake();
    await answer(MAIN);
    await vi.advanceTimersByTimeAsync(999);
    expect(asked()).toEqual([RUNTIME, MAIN]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toEqual([RUNTIME, MAIN, MAIN]);
    await answer();
    await hydrate();
    expect(states).toEqual(['waking', 'awake']);
  });

  it('says that it failed after the third time, and asks again when it is wanted again', async () => {
    waking.wake();
    await answer(RUNTIME, MAIN);
    await vi.advanceTimersByTimeAsync(1000);
    await answer(RUNTIME, MAIN);
    await vi.advanceTimersByTimeAsync(3000);
    await answer(MAIN);
    expect(states).toEqual(['waking', 'failed']);
    expect(asked()).toEqual([RUNTIME, MAIN, RUNTIME, MAIN, RUNTIME, MAIN]);

    waking.wake();
    expect(asked().slice(6)).toEqual([MAIN]);
    await answer(MAIN);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked().slice(7)).toEqual([MAIN]);
    await answer();
    await hydrate();
    expect(states).toEqual(['waking', 'failed', 'waking', 'awake']);
  });

  it('runs the first script again when the chunk of the page did not load', async () => {
    waking.wake();
    await answer();
    failChunk();
    expect(asked()).toEqual([RUNTIME, MAIN]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toEqual([RUNTIME, MAIN, RUNTIME]);
    await answer();
    await hydrate();
    expect(states).toEqual(['waking', 'awake']);
  });

  it('says that it failed when the chunk of the page never loads', async () => {
    waking.wake();
    for (const pause of [1000, 3000]) {
      await answer();
      failChunk();
      await vi.advanceTimersByTimeAsync(pause);
    }
    await answer();
    failChunk();
    expect(states).toEqual(['waking', 'failed']);
    waking.wake();
    expect(asked().slice(2)).toEqual([RUNTIME, RUNTIME, RUNTIME]);
  });

  it('starts over once when several chunks of the page fail together', async () => {
    waking.wake();
    await answer();
    failChunk();
    failChunk();
    failChunk();
    await vi.advanceTimersByTimeAsync(4000);
    expect(asked()).toEqual([RUNTIME, MAIN, RUNTIME]);
    expect(states).toEqual(['waking']);
  });

  it.each([
    ['another error', new Error('no')],
    ['no error at all', undefined],
  ])('is not disturbed by a promise rejected with %s', async (_, reason) => {
    waking.wake();
    await answer();
    rejectWith(reason);
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked()).toEqual([RUNTIME, MAIN]);
  });

  it('leaves chunks that fail once the page is awake to Docusaurus', async () => {
    waking.wake();
    await answer();
    await hydrate();
    failChunk();
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked()).toEqual([RUNTIME, MAIN]);
    expect(states).toEqual(['waking', 'awake']);
  });
});

import {describe, expect, it, vi} from 'vitest';
import type {Compiler} from 'webpack';
import {BundlerPause} from '../node/BundlerPause';

type WatchFileSystem = NonNullable<Compiler['watchFileSystem']>;
type Watch = Parameters<WatchFileSystem['watch']>;

function bundler() {
  const hooks = Object.fromEntries(
    ['watchRun', 'done', 'failed'].map((name) => [name, {tap: (_: string, call: () => void) => calls.set(name, call)}]),
  );
  const calls = new Map<string, () => void>();
  const log: string[] = [];
  const watching = {suspend: () => log.push('suspend'), resume: () => log.push('resume')};
  let tell: Watch[5] | undefined;
  const watchFileSystem = {
    watch: (...args: Watch) => {
      tell = args[5];
    },
  };
  const pause = new BundlerPause((file) => file.startsWith('facts'));
  pause.apply({hooks, watching, watchFileSystem} as unknown as Compiler);
  (watchFileSystem as unknown as WatchFileSystem).watch([], [], [], 0, {}, () => log.push('told'), vi.fn());
  const save = (changes: string[], removals: string[] = []) =>
    tell?.(null, new Map(), new Map(), new Set(changes), new Set(removals));
  return {pause, log, save, run: (name: string) => calls.get(name)?.()};
}

/** Longer than the bundler takes to notice a file. */
const settle = () => new Promise((done) => setTimeout(done, 200));

describe('the pause of the bundler', () => {
  it('holds the bundler back while files are written', async () => {
    const {pause, log} = bundler();
    expect(await pause.during(async () => log.push('write'))).toBe(2);
    expect(log).toEqual(['suspend', 'write', 'resume']);
  });

  it.each(['done', 'failed'])('waits until a compilation is %s', async (end) => {
    const {pause, log, run} = bundler();
    run('watchRun');
    const written = pause.during(async () => log.push('write'));
    await settle();
    expect(log).toEqual([]);
    run(end);
    await written;
    expect(log).toEqual(['suspend', 'write', 'resume']);
  });

  it('lets a compilation that begins when a file is saved go first', async () => {
    const {pause, log, run} = bundler();
    const written = pause.during(async () => log.push('write'));
    run('watchRun');
    await settle();
    expect(log).toEqual([]);
    run('done');
    await written;
    expect(log).toEqual(['suspend', 'write', 'resume']);
  });

  it.each([
    ['facts that have changed', ['facts.md'], []],
    ['a page that is gone', [], ['facts.md']],
  ])('begins before a compilation of nothing but %s', (_what, changes, removals) => {
    const {log, save} = bundler();
    save(changes, removals);
    expect(log).toEqual(['suspend', 'told']);
  });

  it('does not begin if nothing has changed', () => {
    const {log, save} = bundler();
    save([]);
    expect(log).toEqual(['told']);
  });

  it('ends by itself if no reload comes', () => {
    vi.useFakeTimers();
    const {log, save} = bundler();
    save(['facts.md']);
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(log).toEqual(['suspend', 'told', 'resume']);
  });

  it('waits for other saved changes that need no reload', () => {
    const {log, save} = bundler();
    save(['facts.md', 'text.md']);
    expect(log).toEqual(['told']);
  });

  it('ends if writing fails', async () => {
    const {pause, log} = bundler();
    const failing = vi.fn(() => Promise.reject(new Error('disk full')));
    await expect(pause.during(failing)).rejects.toThrow('disk full');
    expect(log).toEqual(['suspend', 'resume']);
  });

  it('does nothing without a bundler', async () => {
    expect(await new BundlerPause(() => false).during(async () => 'written')).toBe('written');
  });
});

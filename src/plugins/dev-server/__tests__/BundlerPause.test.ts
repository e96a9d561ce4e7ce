import {describe, expect, it, vi} from 'vitest';
import type {Compiler} from 'webpack';
import {BundlerPause} from '../node/BundlerPause';

type Tapped = (file?: string) => void;

function bundler() {
  const hooks = Object.fromEntries(
    ['invalid', 'watchRun', 'done', 'failed'].map((name) => [
      name,
      {tap: (_: string, call: Tapped) => calls.set(name, call)},
    ]),
  );
  const calls = new Map<string, Tapped>();
  const log: string[] = [];
  const watching = {
    suspended: false,
    suspend() {
      this.suspended = true;
      log.push('suspend');
    },
    resume() {
      this.suspended = false;
      log.push('resume');
    },
  };
  const pause = new BundlerPause((file) => file === 'facts.md');
  pause.apply({hooks, watching} as unknown as Compiler);
  return {pause, log, run: (name: string, file?: string) => calls.get(name)?.(file)};
}

/** Longer than the bundler takes to notice a file. */
const settle = () => new Promise((done) => setTimeout(done, 200));

describe('the pause of the bundler', () => {
  it('holds it back while files are written', async () => {
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

  it('lets a compilation that begins when a file is saved come first', async () => {
    const {pause, log, run} = bundler();
    const written = pause.during(async () => log.push('write'));
    run('watchRun');
    await settle();
    expect(log).toEqual([]);
    run('done');
    await written;
    expect(log).toEqual(['suspend', 'write', 'resume']);
  });

  it('begins at once where a saved file shows only after a reload', async () => {
    const {pause, log, run} = bundler();
    run('invalid', 'text.md');
    expect(log).toEqual([]);
    run('invalid', 'facts.md');
    expect(log).toEqual(['suspend']);
    await pause.during(async () => log.push('write'));
    expect(log).toEqual(['suspend', 'suspend', 'write', 'resume']);
  });

  it('ends when writing fails', async () => {
    const {pause, log} = bundler();
    const failing = vi.fn(() => Promise.reject(new Error('disk full')));
    await expect(pause.during(failing)).rejects.toThrow('disk full');
    expect(log).toEqual(['suspend', 'resume']);
  });

  it('is none before there is a bundler', async () => {
    expect(await new BundlerPause(() => false).during(async () => 'written')).toBe('written');
  });
});

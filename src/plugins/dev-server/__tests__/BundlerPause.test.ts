import {describe, expect, it, vi} from 'vitest';
import type {Compiler} from 'webpack';
import {BundlerPause} from '../node/BundlerPause';

function bundler() {
  const hooks = Object.fromEntries(
    ['watchRun', 'done', 'failed'].map((name) => [name, {tap: (_: string, call: () => void) => calls.set(name, call)}]),
  );
  const calls = new Map<string, () => void>();
  const log: string[] = [];
  const watching = {suspend: () => log.push('suspend'), resume: () => log.push('resume')};
  const pause = new BundlerPause();
  pause.apply({hooks, watching} as unknown as Compiler);
  return {pause, log, run: (name: string) => calls.get(name)?.()};
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

  it('ends when writing fails', async () => {
    const {pause, log} = bundler();
    const failing = vi.fn(() => Promise.reject(new Error('disk full')));
    await expect(pause.during(failing)).rejects.toThrow('disk full');
    expect(log).toEqual(['suspend', 'resume']);
  });

  it('is none before there is a bundler', async () => {
    expect(await new BundlerPause().during(async () => 'written')).toBe('written');
  });
});

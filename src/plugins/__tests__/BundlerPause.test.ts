import {describe, expect, it} from 'vitest';
import type {Compiler} from 'webpack';
import {BundlerPause} from '../BundlerPause';

function bundler() {
  const calls = new Map<string, () => void>();
  const hooks = Object.fromEntries(
    ['watchRun', 'done', 'failed'].map((name) => [name, {tap: (_: string, call: () => void) => calls.set(name, call)}]),
  );
  const log: string[] = [];
  const watching = {suspend: () => log.push('suspend'), resume: () => log.push('resume')};
  const pause = new BundlerPause();
  pause.apply({hooks, watching} as unknown as Compiler);
  return {pause, log, run: (name: string) => calls.get(name)?.()};
}

const settle = () => new Promise((done) => setTimeout(done));

describe('the pause of the bundler', () => {
  it('begins at once when it has nothing to do', async () => {
    const {pause, log} = bundler();
    await pause.begin();
    expect(log).toEqual(['suspend']);
    pause.end();
    expect(log).toEqual(['suspend', 'resume']);
  });

  it.each(['done', 'failed'])('begins when a compilation is %s', async (end) => {
    const {pause, log, run} = bundler();
    run('watchRun');
    const begun = pause.begin();
    await settle();
    expect(log).toEqual([]);
    run(end);
    await begun;
    expect(log).toEqual(['suspend']);
  });

  it('is none before there is a bundler', async () => {
    const pause = new BundlerPause();
    await expect(pause.begin()).resolves.toBeUndefined();
    expect(() => pause.end()).not.toThrow();
  });
});

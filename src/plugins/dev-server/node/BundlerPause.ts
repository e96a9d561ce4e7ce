import {setImmediate as turn, setTimeout as wait} from 'node:timers/promises';
import type {Compiler} from 'webpack';

const NAME = 'deskbook-pause';

/** Until the bundler, too, has noticed files that were saved or written. In milliseconds. */
const NOTICED = 100;

/** Until browsers have fetched what was compiled: a reload keeps the server from answering. In milliseconds. */
const FETCHED = 250;

/** Keeps the bundler from reading files while they are being written. */
export class BundlerPause {
  private compiler: Compiler | undefined;
  private compiled: Promise<void> = Promise.resolve();
  private markCompiled = () => {};

  /** @param onlyReloads whether what has changed in a saved file shows only after a reload */
  constructor(private readonly onlyReloads: (file: string) => boolean) {}

  apply(compiler: Compiler): void {
    this.compiler = compiler;
    compiler.hooks.invalid.tap(NAME, (file) => {
      if (file && this.onlyReloads(file)) compiler.watching?.suspend();
    });
    compiler.hooks.watchRun.tap(NAME, () => {
      this.markCompiled();
      this.compiled = new Promise((done) => {
        this.markCompiled = done;
      });
    });
    compiler.hooks.done.tap(NAME, async () => {
      const {markCompiled} = this;
      // First the bundler goes back to watching.
      await turn();
      await wait(FETCHED);
      markCompiled();
    });
    compiler.hooks.failed.tap(NAME, () => this.markCompiled());
  }

  /**
   * Waits until browsers have what the bundler makes of a saved text, then writes, and lets the bundler read all that
   * was written in one compilation.
   */
  async during<T>(write: () => Promise<T>): Promise<T> {
    const watching = this.compiler?.watching;
    if (!watching) return write();
    await wait(NOTICED);
    if (!watching.suspended) await this.compiled;
    watching.suspend();
    try {
      return await write();
    } finally {
      await wait(NOTICED);
      watching.resume();
    }
  }
}

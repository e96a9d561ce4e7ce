import {setTimeout as wait} from 'node:timers/promises';
import type {Compiler} from 'webpack';

/** Until the bundler, too, has noticed a file that was saved. In milliseconds. */
const NOTICED = 100;

/** Keeps the bundler from reading files while they are being written. */
export class BundlerPause {
  private compiler: Compiler | undefined;
  private compiled: Promise<void> = Promise.resolve();
  private markCompiled = () => {};

  apply(compiler: Compiler): void {
    this.compiler = compiler;
    compiler.hooks.watchRun.tap('deskbook-pause', () => {
      this.markCompiled();
      this.compiled = new Promise((done) => {
        this.markCompiled = done;
      });
    });
    compiler.hooks.done.tap('deskbook-pause', () => this.markCompiled());
    compiler.hooks.failed.tap('deskbook-pause', () => this.markCompiled());
  }

  /**
   * Waits until the bundler has read what an author saved, so that a text shows at once, then writes, and lets the
   * bundler read all that was written in one compilation.
   */
  async during<T>(write: () => Promise<T>): Promise<T> {
    const watching = this.compiler?.watching;
    if (watching) await wait(NOTICED);
    await this.compiled;
    watching?.suspend();
    try {
      return await write();
    } finally {
      watching?.resume();
    }
  }
}

import {setTimeout as wait} from 'node:timers/promises';
import type {Compiler} from 'webpack';

/** Until the bundler, too, has noticed a file that was saved. In milliseconds. */
const NOTICED = 100;

/** Keeps the bundler from reading files while they are being written. In a build it does nothing. */
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

  /** Until the bundler has compiled what an author saved, which is all that a change of text takes. */
  async compileFirst(): Promise<void> {
    if (this.compiler) await wait(NOTICED);
    await this.compiled;
  }

  /** Begins when no compilation is under way. */
  async begin(): Promise<void> {
    await this.compiled;
    this.compiler?.watching?.suspend();
    await this.compiled;
  }

  /** The bundler reads all that was written in one compilation. */
  end(): void {
    this.compiler?.watching?.resume();
  }
}

/** One for the whole run: a change of the configuration makes new plugins, but no new bundler. */
export const bundlerPause = new BundlerPause();

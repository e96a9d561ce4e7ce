import type {Compiler} from 'webpack';

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

  /** Waits until the bundler has finished, writes, and lets the bundler read all changes in one compilation. */
  async during<T>(write: () => Promise<T>): Promise<T> {
    const watching = this.compiler?.watching;
    watching?.suspend();
    try {
      await this.compiled;
      return await write();
    } finally {
      watching?.resume();
    }
  }
}

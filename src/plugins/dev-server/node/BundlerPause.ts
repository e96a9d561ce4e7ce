import {setTimeout as wait} from 'node:timers/promises';
import type {Compiler} from 'webpack';

/** Until the bundler, too, has noticed files that were saved or written. In milliseconds. */
const NOTICED = 100;

/** Keeps the bundler from reading files while they are being written. */
export class BundlerPause {
  private compiler: Compiler | undefined;
  private compiled: Promise<void> = Promise.resolve();
  private markCompiled = () => {};

  /** @param onlyReloads whether what has changed in a file shows only after a reload */
  constructor(private readonly onlyReloads: (file: string) => boolean) {}

  apply(compiler: Compiler): void {
    this.compiler = compiler;
    this.suspendForReloads(compiler);
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
   * Waits until the bundler has compiled what an author saved, so that a text shows at once, then writes, and lets the
   * bundler read all that was written in one compilation.
   */
  async during<T>(write: () => Promise<T>): Promise<T> {
    const watching = this.compiler?.watching;
    if (!watching) return write();
    await wait(NOTICED);
    await this.compiled;
    watching.suspend();
    try {
      return await write();
    } finally {
      await wait(NOTICED);
      watching.resume();
    }
  }

  /** A compilation before the reload would show nothing, and the reload would wait for it. */
  private suspendForReloads(compiler: Compiler): void {
    const fileSystem = compiler.watchFileSystem;
    if (!fileSystem) return;
    const watch = fileSystem.watch.bind(fileSystem);
    fileSystem.watch = (files, folders, missing, start, options, changed, ...more) =>
      watch(
        files,
        folders,
        missing,
        start,
        options,
        (error, fileTimes, folderTimes, changes, removals) => {
          if (changes && removals && [...changes, ...removals].every(this.onlyReloads)) compiler.watching?.suspend();
          changed(error, fileTimes, folderTimes, changes, removals);
        },
        ...more,
      );
  }
}

import {setTimeout as wait} from 'node:timers/promises';
import type {Compiler} from 'webpack';

/** Until the bundler, too, has noticed files that were saved or written. In milliseconds. */
const NOTICED = 50;

/** After so many milliseconds, no reload is coming: the file was written as it had been. */
const NO_RELOAD = 5000;

/** Keeps the bundler from reading files while they are being written. */
export class BundlerPause {
  private compiler: Compiler | undefined;
  private compiled: Promise<void> = Promise.resolve();
  private markCompiled = () => {};
  private markNoticed = () => {};
  /** Set while the bundler waits for a reload. */
  private waiting: NodeJS.Timeout | undefined;

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
    if (!this.waiting) await Promise.race([this.noticed(), wait(NOTICED)]);
    await this.compiled;
    clearTimeout(this.waiting);
    this.waiting = undefined;
    watching.suspend();
    try {
      return await write();
    } finally {
      await wait(NOTICED);
      watching.resume();
    }
  }

  private giveUp(): void {
    this.waiting = undefined;
    this.compiler?.watching?.resume();
  }

  private noticed(): Promise<void> {
    return new Promise((done) => {
      this.markNoticed = done;
    });
  }

  private isForReload(changed: readonly string[]): boolean {
    return changed.length > 0 && changed.every(this.onlyReloads);
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
          if (this.isForReload([...(changes ?? []), ...(removals ?? [])])) {
            compiler.watching?.suspend();
            clearTimeout(this.waiting);
            this.waiting = setTimeout(() => this.giveUp(), NO_RELOAD);
          }
          changed(error, fileTimes, folderTimes, changes, removals);
          this.markNoticed();
        },
        ...more,
      );
  }
}

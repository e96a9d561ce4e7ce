import {setTimeout as wait} from 'node:timers/promises';
import type {Compiler} from 'webpack';

/** How long the bundler may take to notice saved files, in milliseconds */
const NOTICED = 50;

/** If no reload has come by then, the file was saved unchanged. In milliseconds */
const NO_RELOAD = 5000;

/** Keeps the bundler from reading files while they are being written. */
export class BundlerPause {
  private compiler: Compiler | undefined;
  private compiled: Promise<void> = Promise.resolve();
  private markCompiled = () => {};
  private markNoticed = () => {};
  /** Set while the bundler waits for a reload */
  private waiting: NodeJS.Timeout | undefined;

  /** @param onlyReloads returns whether a change in a file has an effect only after a reload */
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
   * Waits until the bundler has compiled what an author saved, so new text shows at once. Then writes, and lets the bundler
   * read everything written in a single compilation.
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

  /** Delays a compilation that would show nothing before the reload, and that the reload would have to wait for. */
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

import type {promises} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Compiler} from 'webpack';

const NAME = 'deskbook-served-files';

/** Until the browser has fetched what a compilation changed, in milliseconds. */
const REST = 1000;

/** Lets `npm start` serve files that a build would write. They come after each compilation: no page waits for them. */
export class ServedFiles {
  /** @param files makes their texts by their paths under the base URL, as they are now */
  constructor(private readonly files: () => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>) {}

  apply(compiler: Compiler): void {
    let timer: NodeJS.Timeout | undefined;
    compiler.hooks.watchRun.tap(NAME, () => clearTimeout(timer));
    compiler.hooks.done.tap(NAME, () => {
      timer = setTimeout(() => this.write(compiler), REST);
    });
  }

  private async write({outputFileSystem, outputPath}: Compiler): Promise<void> {
    // The dev server's file system, which is in memory.
    const {mkdir, writeFile} = (outputFileSystem as unknown as {promises: typeof promises}).promises;
    for (const [path, text] of await this.files()) {
      const file = join(outputPath, path);
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, text);
    }
  }
}

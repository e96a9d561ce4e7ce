import type {Compiler} from 'webpack';

/** Lets `npm start` serve files that a build would write: they are handed over with each compilation. */
export class ServedFiles {
  /** @param files their texts by their paths under the base URL, as they are now */
  constructor(private readonly files: () => ReadonlyMap<string, string>) {}

  apply(compiler: Compiler): void {
    const {Compilation, sources} = compiler.webpack;
    compiler.hooks.thisCompilation.tap('deskbook-served-files', (compilation) => {
      // Child compilers inherit the hook.
      if (compilation.compiler !== compiler) return;
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({name: 'deskbook-served-files', stage}, () => {
        for (const [path, text] of this.files()) compilation.emitAsset(path, new sources.RawSource(text));
      });
    });
  }
}

import type {Compiler} from 'webpack';

const NAME = 'deskbook-calendar-files';

/** Puts files into what a bundler writes, so the dev server has them too. */
export class FilesPlugin {
  constructor(private readonly make: () => ReadonlyMap<string, string>) {}

  apply(compiler: Compiler): void {
    const {Compilation, sources} = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL}, () => {
        for (const [path, text] of this.make()) compilation.emitAsset(path, new sources.RawSource(text));
      });
    });
  }
}

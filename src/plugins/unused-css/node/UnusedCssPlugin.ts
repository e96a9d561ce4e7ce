import type {Compilation, Compiler} from 'webpack';
import {isOfAbsentPart, type ThemeParts} from '../domain/absentParts';
import {propertiesInScript, wordsInScript} from '../domain/wordsInScript';
import {dropUnused} from './dropUnused';
import {inlineConstants} from './inlineConstants';

const NAME = 'deskbook-unused-css';

/**
 * Takes out of the site's style sheets what no page can use. It looks at the scripts of the browser's build: everything
 * that is ever drawn, on the server too, is in them. That is after they have been made small, since comments would
 * pass for code, and before names are given, so that the name of the style sheet changes with its content.
 */
export class UnusedCssPlugin {
  constructor(private readonly themeConfig: ThemeParts) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tapPromise({name: NAME, stage}, () => this.process(compiler, compilation));
    });
  }

  private async process({webpack}: Compiler, compilation: Compilation): Promise<void> {
    const assets = compilation.getAssets();
    const words = new Set<string>();
    const properties = new Set<string>();
    for (const {source} of assets.filter(({name}) => name.endsWith('.js'))) {
      const text = source.source().toString();
      for (const word of wordsInScript(text)) if (!isOfAbsentPart(word, this.themeConfig)) words.add(word);
      for (const property of propertiesInScript(text)) properties.add(property);
    }
    const sheets = assets.filter(({name}) => name.endsWith('.css'));
    const texts = sheets.map(({source}) => source.source().toString());
    const purged = await Promise.all(
      texts.map((css, sheet) => {
        // What one sheet sets is used in the others too.
        const others = texts.filter((_, other) => other !== sheet).flatMap((text) => [...propertiesInScript(text)]);
        return dropUnused(css, {words, properties: new Set([...properties, ...others])});
      }),
    );
    inlineConstants(purged, properties).forEach((css, sheet) => {
      compilation.updateAsset(sheets[sheet]?.name ?? '', new webpack.sources.RawSource(css));
    });
  }
}

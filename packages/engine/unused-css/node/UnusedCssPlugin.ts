import type {Compilation, Compiler} from 'webpack';
import {isOfAbsentPart, type ThemeParts} from '../domain/absentParts';
import {propertiesInScript, wordsInScript} from '../domain/wordsInScript';
import {dropOverridden} from './dropOverridden';
import {dropUnused} from './dropUnused';
import {constantsOf, inlineConstants} from './inlineConstants';

const NAME = 'deskbook-unused-css';

/** Collects words that may be class names from the scripts of a build. */
export function collectWords(compiler: Compiler, words: Set<string>): void {
  compiler.hooks.compilation.tap(NAME, (compilation) => {
    compilation.hooks.afterProcessAssets.tap(NAME, (assets) => {
      for (const source of Object.values(assets))
        for (const word of wordsInScript(source.source().toString())) words.add(word);
    });
  });
}

/**
 * Removes rules from the site's style sheets that no page can use: those with names that are neither in the server's
 * script, which renders all pages, nor in a script for browsers. Runs after scripts are minified, because comments would
 * count as code, and before files are named, so the style sheet's name changes with its content.
 *
 * Islands are compiled after the site, with their own style sheets. In these, it inlines the values of properties that the
 * site's sheets no longer set.
 */
export class UnusedCssPlugin {
  private constants: ReadonlyMap<string, string> | undefined;

  /** @param drawn the words from `collectWords` */
  constructor(
    private readonly themeConfig: ThemeParts,
    private readonly drawn: ReadonlySet<string>,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tapPromise({name: NAME, stage}, () => this.process(compiler, compilation));
    });
  }

  private async process({webpack}: Compiler, compilation: Compilation): Promise<void> {
    const assets = compilation.getAssets();
    const sheets = assets.filter(({name}) => name.endsWith('.css'));
    const texts = sheets.map(({source}) => dropOverridden(source.source().toString()));
    const scripts = assets.filter(({name}) => name.endsWith('.js')).map(({source}) => source.source().toString());
    const used = this.constants ? texts : await this.dropUnused(texts, scripts);
    const constants =
      this.constants ?? constantsOf(used, new Set(scripts.flatMap((text) => [...propertiesInScript(text)])));
    this.constants = constants;
    for (const [sheet, css] of used.entries()) {
      const source = new webpack.sources.RawSource(inlineConstants(css, constants));
      compilation.updateAsset(sheets[sheet]?.name ?? '', source);
    }
  }

  private dropUnused(texts: readonly string[], scripts: readonly string[]): Promise<string[]> {
    const named = [...this.drawn, ...scripts.flatMap((text) => [...wordsInScript(text)])];
    const words = new Set(named.filter((word) => !isOfAbsentPart(word, this.themeConfig)));
    // Sheets also use properties that other sheets set.
    const namedIn = (others: readonly string[]) => new Set(others.flatMap((text) => [...propertiesInScript(text)]));
    return Promise.all(
      texts.map((css) =>
        dropUnused(css, {words, properties: namedIn([...scripts, ...texts.filter((other) => other !== css)])}),
      ),
    );
  }
}

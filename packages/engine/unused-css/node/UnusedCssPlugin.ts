import postcss, {type Declaration, type Rule} from 'postcss';
import type {PurgeCSS as Purger} from 'purgecss';
import type {Compilation, Compiler} from 'webpack';
import {isOfAbsentPart, type ThemeParts} from '../domain/absentParts';
import {propertiesInScript, wordsInScript} from '../domain/wordsInScript';
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

/**
 * Removes declarations in layers that are always overridden by rules for the same elements outside of layers and
 * conditions. A theme sets a lot that its site sets again.
 */
export function dropOverridden(css: string): string {
  const root = postcss.parse(css);
  const settled = new Set<string>();
  for (const node of root.nodes)
    if (node.type === 'rule') node.walkDecls((set) => keysOf(set, node).forEach(settled.add, settled));
  root.walkAtRules('layer', (layer) => {
    layer.walkRules((rule) => {
      rule.walkDecls((set) => {
        if (!set.important && keysOf(set, rule).every((key) => settled.has(key))) set.remove();
      });
      if (rule.nodes.length === 0) rule.remove();
    });
  });
  return root.toString();
}

/** Treats a selector for a theme of the root like `:root`. */
function keysOf({prop}: Declaration, {selectors}: Rule): string[] {
  return selectors.map((selector) => `${selector.replace(/^html(?:\[[^\]]*\])?$/, ':root')} ${prop}`);
}

interface Used {
  /** Words that may be class names or ids */
  words: ReadonlySet<string>;
  /** Custom properties in scripts, such as `--ifm-navbar-height` */
  properties: ReadonlySet<string>;
}

/**
 * Removes rules whose classes no script of the site names, and the custom properties and animations that only those used.
 * Elements and attributes always count as used, because any page may have them.
 */
export async function dropUnused(css: string, {words, properties}: Used): Promise<string> {
  // Loaded on demand, because `npm start` and checks don't need it.
  const {PurgeCSS}: {PurgeCSS: typeof Purger} = await import('purgecss');
  const known = [...words];
  const [purged] = await new PurgeCSS().purge({
    css: [{raw: css}],
    content: [{raw: ' ', extension: 'js'}],
    extractors: [
      {
        extensions: ['js'],
        extractor: () => ({
          classes: known,
          ids: known,
          tags: matches(css, /(?<![\w.#:[-])[a-z][a-z0-9]*/gi),
          attributes: {
            names: matches(css, /(?<=\[)[\w-]+/g),
            // Without quotes, a colon is escaped: `[href^=tel\:]`.
            values: matches(css, /(?<==["']?)[^"'\]\s]+(?=["']?\])/g).map((value) => value.replace(/\\(.)/g, '$1')),
          },
          undetermined: [],
        }),
      },
    ],
    variables: true,
    keyframes: true,
    // A selector that is only a state, such as `:focus-visible`, fits every element, but PurgeCSS would find no match.
    safelist: {standard: [/^:[\w-]+$/], variables: [...properties]},
  });
  return purged?.css ?? css;
}

function matches(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))];
}

import type {PurgeCSS as Purger} from 'purgecss';

export interface Used {
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

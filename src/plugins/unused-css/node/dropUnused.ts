import type {PurgeCSS as Purger} from 'purgecss';

export interface Used {
  /** Words that may be class names or ids. */
  words: ReadonlySet<string>;
  /** Custom properties that scripts name, such as `--ifm-navbar-height`. */
  properties: ReadonlySet<string>;
}

/**
 * A style sheet without the rules whose classes no script of the site names, and without the custom properties and
 * animations that only those used. Elements and attributes always count as used: any page may hold them.
 */
export async function dropUnused(css: string, {words, properties}: Used): Promise<string> {
  // Loaded where it is needed: under `npm start` and in checks it is not.
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
            // Without quotes a colon is escaped: `[href^=tel\:]`.
            values: matches(css, /(?<==["']?)[^"'\]\s]+(?=["']?\])/g).map((value) => value.replace(/\\(.)/g, '$1')),
          },
          undetermined: [],
        }),
      },
    ],
    variables: true,
    keyframes: true,
    // What is a state alone, such as `:focus-visible`, fits every element; PurgeCSS would find none that it names.
    safelist: {standard: [/^:[\w-]+$/], variables: [...properties]},
  });
  return purged?.css ?? css;
}

function matches(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))];
}

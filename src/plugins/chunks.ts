/** What Docusaurus's bundler does with some modules. */
interface CacheGroup {
  name: string;
  type: string | RegExp;
  test: RegExp;
  chunks: 'all' | 'async';
  minChunks?: number;
  priority: number;
  enforce: true;
}

type Chunks = {optimization: {splitChunks: {cacheGroups: Record<string, CacheGroup>}}};

/**
 * Sheets of their own, by their names: Docusaurus's is loaded by every page. `src/deploy` links one where `data-sheet`
 * asks.
 *
 * @param files the style sheets that go into each
 */
export function sheets(files: Readonly<Record<string, RegExp>>): Chunks {
  const groups = Object.entries(files).map(([name, test]): [string, CacheGroup] => [
    name,
    {name, type: 'css/mini-extract', test, chunks: 'all', priority: 60, enforce: true},
  ]);
  return chunks(Object.fromEntries(groups));
}

/**
 * One script for what many pages need. Otherwise each session and each quiz has its own copy: two hundred of 20 kB on a
 * site of a thousand pages, all of which the build has to minify.
 */
export function sharedScript(): Chunks {
  const test = /[\\/](?:src|node_modules)[\\/]/;
  return chunks({
    shared: {name: 'shared', type: /^javascript/, test, chunks: 'async', minChunks: 4, priority: 60, enforce: true},
  });
}

function chunks(cacheGroups: Record<string, CacheGroup>): Chunks {
  return {optimization: {splitChunks: {cacheGroups}}};
}

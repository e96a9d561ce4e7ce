/** What Docusaurus's bundler does with some style sheets. */
interface CacheGroup {
  name: string;
  type: string;
  test: RegExp;
  chunks: 'all';
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
  return {optimization: {splitChunks: {cacheGroups: Object.fromEntries(groups)}}};
}

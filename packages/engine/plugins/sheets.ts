/** The bundler's setting for some style sheets. */
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
 * Makes separate style sheets by name, because every page loads Docusaurus's own. `packages/engine/deploy` links
 * those that a page needs.
 *
 * @param files patterns for the files in each sheet
 */
export function sheets(files: Readonly<Record<string, RegExp>>): Chunks {
  const groups = Object.entries(files).map(([name, test]): [string, CacheGroup] => [
    name,
    {name, type: 'css/mini-extract', test, chunks: 'all', priority: 60, enforce: true},
  ]);
  return {optimization: {splitChunks: {cacheGroups: Object.fromEntries(groups)}}};
}

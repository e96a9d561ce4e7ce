const FILES = /[\\/]images[\\/]theme[\\/](?:Drawing|LightsKey)[\\/]/;

/** What draws drawings and the key of their lights, once for all pages that have them. */
export const DRAWING_CHUNK = {
  name: 'drawing',
  type: /^javascript/,
  test: FILES,
  chunks: 'all' as const,
  minChunks: 2,
  priority: 60,
  enforce: true,
};

/** A sheet of its own, since Docusaurus's is loaded by every page: `src/deploy` links it where `data-sheet` asks. */
export const DRAWING_STYLES = {
  name: 'drawing-styles',
  type: 'css/mini-extract',
  test: FILES,
  chunks: 'all' as const,
  priority: 60,
  enforce: true,
};

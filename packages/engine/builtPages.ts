/** In Docusaurus's generated files: the pages and posts that a build has to have, as paths without `/index.html`. */
export const BUILT_PAGES = 'built-pages.json';
/** Its place, which Docusaurus derives from the plugin that writes it. */
export const BUILT_PAGES_FILE = `deskbook-front-desk/default/${BUILT_PAGES}`;

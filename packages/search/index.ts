import {join} from 'node:path';
import {definePlugin} from '@deskbook/engine/plugins/definePlugin';
import {checkPhrases} from './domain/checkPhrases';
import {readCheckedSynonyms} from './node/readSynonyms';

const isBuild = process.env.NODE_ENV === 'production';

/** Search: the index that browsers search, the box on every page, and the page with all results. */
export default definePlugin({
  name: 'search',
  theme: 'search/theme',
  // In a build, the boot script watches the keys, and the search box is an island.
  clientModules: isBuild ? [] : ['search/client/watchKeys'],
  bundler: () => (isBuild ? {resolve: {alias: {'@theme/SearchHost': false}}} : {}),
  sheets: {'search-styles': /[\\/]search[\\/]theme[\\/](?!SearchBar|SearchField)/},
  check: ({siteDir, docsPath, catalog}) => [
    ...readCheckedSynonyms(join(siteDir, docsPath), docsPath).problems,
    ...checkPhrases(catalog.pages),
  ],
  build: async (context) => (await import('./node/buildSearch')).buildSearch(context),
});

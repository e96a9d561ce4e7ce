import {join} from 'node:path';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import type {DocsContent} from '../docsContent';
import {lateFiles} from '../lateFiles';
import {sheets} from '../sheets';
import {facetNames} from './node/facetNames';
import {loadedRecords} from './node/loadedRecords';
import {readSynonyms} from './node/readSynonyms';
import {hashedPaths, makeSearchFiles, PLAIN_PATHS, type SearchFiles, writeSearchFiles} from './node/searchFiles';

/** Search: the index that browsers search in, the box that opens from every page, and the page of all results. */
export default function search({siteDir, baseUrl, outDir}: LoadContext): Plugin {
  const isBuild = process.env.NODE_ENV === 'production';
  const here = join(siteDir, 'src/plugins/search');
  let made: Promise<SearchFiles> | undefined;
  return {
    name: 'deskbook-search',

    getThemePath: () => join(here, 'theme'),

    // In a build the boot script watches the keys.
    getClientModules: () => (isBuild ? [] : [join(here, 'client/watchKeys.ts')]),

    async allContentLoaded({allContent, actions}) {
      const make = async () =>
        makeSearchFiles(await loadedRecords(allContent, siteDir), readSynonyms(join(siteDir, 'docs')));
      made = isBuild ? make() : undefined;
      const {titlesPath, indexPath, textsPath} = made ? hashedPaths(await made) : PLAIN_PATHS;
      const makeOnce = () => (made ??= make());
      lateFiles.set('search', {
        paths: /^search\/.*\.json$/,
        async make() {
          const {titles, index, texts} = await makeOnce();
          return new Map(Object.entries({[titlesPath]: titles, [indexPath]: index, [textsPath]: texts}));
        },
      });
      await actions.createData('files.json', {
        titlesUrl: baseUrl + titlesPath,
        indexUrl: baseUrl + indexPath,
        textsUrl: baseUrl + textsPath,
      });
      await actions.createData('names.json', facetNames(districtIn(allContent)));
      actions.addRoute({path: `${baseUrl}search/`, component: '@theme/SearchPage', exact: true});
    },

    configureWebpack(_config, isServer) {
      // An island in a build.
      const resolve: {alias: Record<string, false>} = {alias: isBuild ? {'@theme/SearchHost': false} : {}};
      if (isServer) return {resolve};
      return {
        resolve,
        ...sheets({'search-styles': /[\\/]plugins[\\/]search[\\/]theme[\\/](?!SearchBar|SearchField)/}),
      };
    },

    async postBuild() {
      if (made) await writeSearchFiles(outDir, await made);
    },
  };
}

function districtIn(allContent: AllContent): DocsContent['catalog']['district'] {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
  return docs.catalog.district;
}

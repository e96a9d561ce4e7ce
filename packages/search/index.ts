import {join} from 'node:path';
import type {Page} from '@deskbook/content/page';
import type {DocsContent} from '@deskbook/engine/plugins/docsContent';
import {type LateFiles, lateFiles} from '@deskbook/engine/plugins/lateFiles';
import {sheets} from '@deskbook/engine/plugins/sheets';
import {writeFiles} from '@deskbook/engine/plugins/writeFiles';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadedRecords} from './node/loadedRecords';
import {readSynonyms} from './node/readSynonyms';
import {makeSearchFiles, pathOfFile, type SearchFiles} from './node/searchFiles';

/** Search: the index that browsers search, the box on every page, and the page with all results. */
export default function search({siteDir, baseUrl, outDir, siteConfig}: LoadContext): Plugin {
  const isBuild = process.env.NODE_ENV === 'production';
  const here = join(ENGINE_DIR, 'search');
  let written: LateFiles['make'];
  return {
    name: 'deskbook-search',

    getThemePath: () => join(here, 'theme'),

    // In a build, the boot script watches the keys.
    getClientModules: () => (isBuild ? [] : [join(here, 'client/watchKeys')]),

    async allContentLoaded({allContent, actions}) {
      const make = async () =>
        makeSearchFiles(await loadedRecords(allContent, siteDir), readSynonyms(join(siteDir, 'docs')));
      const made = isBuild ? await make() : undefined;
      const pathOf = (name: keyof SearchFiles) => pathOfFile(name, made?.[name]);
      let making = made && Promise.resolve(made);
      const makeOnce = () => (making ??= make());
      written = async () => {
        const {titles, index, texts} = await makeOnce();
        return new Map(
          Object.entries({[pathOf('titles')]: titles, [pathOf('index')]: index, [pathOf('texts')]: texts}),
        );
      };
      lateFiles.set('search', {paths: /^search\/.*\.json$/, make: written});
      await actions.createData('files.json', {
        titlesUrl: baseUrl + pathOf('titles'),
        indexUrl: baseUrl + pathOf('index'),
        textsUrl: baseUrl + pathOf('texts'),
      });
      const docs = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
      const {branches, systems, roles} = docs.catalog.district;
      // For the field's placeholder. Docusaurus writes its configuration for browsers later.
      siteConfig.customFields = {...siteConfig.customFields, hasMachines: docs.catalog.pages.some(isMachine)};
      const names = {branch: namesOf(branches), system: namesOf(systems), audience: namesOf(roles)};
      await actions.createData('names.json', names);
      actions.addRoute({path: `${baseUrl}search/`, component: '@theme/SearchPage', exact: true});
    },

    configureWebpack(_config, isServer) {
      // The search box is an island in a build.
      const resolve: {alias: Record<string, false>} = {alias: isBuild ? {'@theme/SearchHost': false} : {}};
      if (isServer) return {resolve};
      return {
        resolve,
        ...sheets({'search-styles': /[\\/]search[\\/]theme[\\/](?!SearchBar|SearchField)/}),
      };
    },

    async postBuild() {
      await writeFiles(outDir, await written());
    },
  };
}

function isMachine({kind}: Page): boolean {
  return kind === 'equipment';
}

/** Names that the box shows for keys of `district.yml`. */
function namesOf(named: Readonly<Record<string, {name: string}>>): Record<string, string> {
  return Object.fromEntries(Object.entries(named).map(([key, {name}]) => [key, name]));
}

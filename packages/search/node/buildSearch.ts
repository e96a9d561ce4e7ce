import {join} from 'node:path';
import type {Page} from '@deskbook/content/page';
import type {BuildContext} from '@deskbook/engine/plugins/definePlugin';
import type {LateFiles} from '@deskbook/engine/plugins/lateFiles';
import {loadedRecords} from './loadedRecords';
import {readSynonyms} from './readSynonyms';
import {makeSearchFiles, pathOfFile, type SearchFiles} from './searchFiles';

/** Adds the page with all results, and makes the index. In a build, its addresses have the content's hash. */
export async function buildSearch(context: BuildContext): Promise<LateFiles> {
  const {content, siteDir, baseUrl, siteConfig, mode, actions} = context;
  const make = async () => makeSearchFiles(await loadedRecords(context), readSynonyms(join(siteDir, 'docs')));
  const made = mode === 'build' ? await make() : undefined;
  const pathOf = (name: keyof SearchFiles) => pathOfFile(name, made?.[name]);
  await actions.createData('files.json', {
    titlesUrl: baseUrl + pathOf('titles'),
    indexUrl: baseUrl + pathOf('index'),
    textsUrl: baseUrl + pathOf('texts'),
  });
  const {catalog} = content;
  const {branches, systems, roles} = catalog.district;
  // For the field's placeholder. Docusaurus writes its configuration for browsers later.
  siteConfig.customFields = {...siteConfig.customFields, hasMachines: catalog.pages.some(isMachine)};
  const names = {branch: namesOf(branches), system: namesOf(systems), audience: namesOf(roles)};
  await actions.createData('names.json', names);
  actions.addRoute({path: `${baseUrl}search/`, component: '@theme/SearchPage', exact: true});
  let making: typeof made | ReturnType<typeof make>;
  return {
    paths: /^search\/.*\.json$/,
    async make() {
      making ??= made ?? make();
      const {titles, index, texts} = await making;
      return new Map(Object.entries({[pathOf('titles')]: titles, [pathOf('index')]: index, [pathOf('texts')]: texts}));
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

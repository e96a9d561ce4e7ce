import {createHash} from 'node:crypto';
import {join} from 'node:path';
import type {Page} from '@deskbook/content/page';
import type {BuildContext} from '@deskbook/engine/plugins/definePlugin';
import type {LateFiles} from '@deskbook/engine/plugins/lateFiles';
import {buildIndex} from '../domain/buildIndex';
import {writeIndex, writeTexts, writeTitles} from '../domain/indexFile';
import type {SearchRecord} from '../domain/searchRecord';
import {readPosts} from './readPosts';
import {readSynonyms} from './readSynonyms';
import {siteRecords} from './siteRecords';

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

/** Returns all search records of a site that Docusaurus has loaded, with Docusaurus's addresses. */
async function loadedRecords({
  content,
  docs,
  blog,
  siteDir,
}: Pick<BuildContext, 'content' | 'docs' | 'blog' | 'siteDir'>): Promise<SearchRecord[]> {
  const addresses = new Map<string, string>();
  for (const doc of docs.values()) {
    if (!doc.draft && !doc.unlisted) addresses.set(doc.source, doc.permalink);
  }
  for (const {metadata} of blog?.blogPosts ?? []) {
    if (!metadata.unlisted) addresses.set(metadata.source, metadata.permalink);
  }
  const roots = {docs: content.sourceRoot, blog: '@site/blog/'};
  return siteRecords({
    catalog: content.catalog,
    places: content.places,
    posts: readPosts(siteDir, 'blog').filter(({isHidden}) => !isHidden),
    buildDay: content.buildDay,
    addressOf: (path, folder) => addresses.get(roots[folder] + path),
  });
}

/** The files that browsers fetch for a search. */
export interface SearchFiles {
  titles: string;
  index: string;
  texts: string;
}

export function makeSearchFiles(
  records: readonly SearchRecord[],
  synonyms: readonly (readonly string[])[],
): SearchFiles {
  const built = buildIndex(records, synonyms);
  return {titles: writeTitles(built), index: writeIndex(built), texts: writeTexts(built)};
}

/**
 * Returns a file's path under the base URL.
 *
 * @param text the file's content, whose hash is in the path; left out under `npm start`, which doesn't know it yet
 */
export function pathOfFile(name: keyof SearchFiles, text?: string): string {
  const hash = text === undefined ? '' : `.${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  return `search/${name}${hash}.json`;
}

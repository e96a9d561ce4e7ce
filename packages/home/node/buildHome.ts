import {join} from 'node:path';
import {frontDrawing} from '@deskbook/content/frontDrawing';
import type {Page} from '@deskbook/content/page';
import {pathOverviews} from '@deskbook/content/pathOverviews';
import {BUILT_PAGES} from '@deskbook/engine/builtPages';
import type {BuildContext} from '@deskbook/engine/plugins/definePlugin';
import type {LateFiles} from '@deskbook/engine/plugins/lateFiles';
import {routeData} from '@deskbook/engine/plugins/routeData';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import type {LoadedContent as PagesContent} from '@docusaurus/plugin-content-pages';
import type {ThemeConfig} from '@docusaurus/theme-common';
import type {AllContent, DocusaurusConfig} from '@docusaurus/types';
import {hiddenWords} from '../domain/filteredBy';
import {API_FILES} from '../domain/places';
import {withNavigation} from './barAndFooter';
import type {FrontDeskSource} from './collectCards';
import {machinePictures} from './machinePictures';
import {pagesJson} from './pagesJson';
import {planPages} from './planPages';

/** Adds the home page and an index page for each kind, and completes the bar and the footer. */
export async function buildHome(context: BuildContext): Promise<LateFiles> {
  const {content, docs, blog, allContent, actions, baseUrl, siteDir, outDir, siteConfig} = context;
  const {catalog, buildDay, places, sourceRoot} = content;
  const folders = {siteDir, docsPath: sourceRoot.replace(/^@site\/|\/$/g, '')};
  const drawingOf = (page: Page) => frontDrawing(page, folders);
  const source: FrontDeskSource = {catalog, buildDay, places, docs, blog, drawingOf};
  const {home, indexes, navigation} = planPages(source);
  // Docusaurus writes its configuration for browsers after this, every time.
  Object.assign(siteConfig.themeConfig, withNavigation(configuredIn(siteConfig), {...source, navigation}));
  const fileOf = (permalink: string) => join(outDir, decodeAddress(permalink.slice(baseUrl.length)));
  await actions.createData(BUILT_PAGES, permalinksOf(source).map(fileOf));
  const homeData = await routeData(actions, 'home.json', home);
  // A district's own `src/pages/index` takes its place.
  if (!hasOwnHome(allContent, baseUrl))
    actions.addRoute({path: baseUrl, component: '@theme/Home', exact: true, modules: {data: homeData}});
  for (const index of indexes) {
    const data = await routeData(actions, `${index.path.slice(0, -1).replaceAll('/', '.')}.json`, index);
    actions.addRoute({path: baseUrl + index.path, component: '@theme/PageIndex', exact: true, modules: {data}});
  }
  return {
    paths: /\/(?:pages|paths|words)\.json$|\/front\.svg$/,
    make() {
      const files = {
        [API_FILES.pages]: pagesJson(catalog, docs),
        // The home page reads it if the reader has checked off steps of a path.
        [API_FILES.paths]: {paths: pathOverviews(catalog, docs)},
        ...Object.fromEntries(indexes.map(({path, cards}) => [`${path}words.json`, hiddenWords(cards)])),
      };
      const texts = Object.entries(files).map(([path, json]): [string, string] => [path, `${JSON.stringify(json)}\n`]);
      return new Map([...texts, ...machinePictures(source)]);
    },
  };
}

const configured = new WeakMap<DocusaurusConfig, ThemeConfig>();

/** Returns the bar and the footer as the district has configured them, without what a build before has added. */
function configuredIn(siteConfig: DocusaurusConfig): ThemeConfig {
  const known = configured.get(siteConfig) ?? ({...siteConfig.themeConfig} as ThemeConfig);
  configured.set(siteConfig, known);
  return known;
}

function hasOwnHome(allContent: AllContent, baseUrl: string): boolean {
  const pages = allContent['docusaurus-plugin-content-pages']?.default as PagesContent | undefined;
  return pages?.some(({permalink}) => permalink === baseUrl) ?? false;
}

/** Returns the addresses of all pages and posts that a build writes. */
function permalinksOf({docs, blog}: FrontDeskSource): string[] {
  const posts = blog?.blogPosts.map(({metadata}) => metadata.permalink) ?? [];
  return [...[...docs.values()].map(({permalink}) => permalink), ...posts];
}

import {join} from 'node:path';
import {pathOverviews} from '@deskbook/content/pathOverviews';
import {BUILT_PAGES} from '@deskbook/engine/builtPages';
import {defineScripts} from '@deskbook/engine/plugins/defineScripts';
import {type DocsContent, docsByPath} from '@deskbook/engine/plugins/docsContent';
import {lateFiles} from '@deskbook/engine/plugins/lateFiles';
import {routeData} from '@deskbook/engine/plugins/routeData';
import {sheets} from '@deskbook/engine/plugins/sheets';
import {writeFiles} from '@deskbook/engine/plugins/writeFiles';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {LoadedContent as PagesContent} from '@docusaurus/plugin-content-pages';
import type {ThemeConfig} from '@docusaurus/theme-common';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import {hiddenWords} from './domain/filteredBy';
import {API_FILES} from './domain/places';
import {withNavigation} from './node/barAndFooter';
import type {FrontDeskSource} from './node/collectCards';
import {pagesJson} from './node/pagesJson';
import {planPages} from './node/planPages';

/** Views of the catalog: the home page, an index page for each kind, `/api/pages.json` and `/api/paths.json`. */
export default function frontDesk({baseUrl, outDir, siteConfig}: LoadContext): Plugin {
  let configured: ThemeConfig | undefined;
  let write = (): ReadonlyMap<string, string> => new Map();
  const fileOf = (permalink: string) => join(outDir, decodeAddress(permalink.slice(baseUrl.length)));
  return {
    name: 'deskbook-front-desk',

    getThemePath: () => join(ENGINE_DIR, 'home/theme'),

    async allContentLoaded({allContent, actions}) {
      const source = sourceFrom(allContent);
      const {home, indexes, navigation} = planPages(source);
      const {catalog, docs} = source;
      // Docusaurus writes its configuration for browsers after this, every time.
      configured ??= {...siteConfig.themeConfig} as ThemeConfig;
      Object.assign(siteConfig.themeConfig, withNavigation(configured, {...source, navigation}));
      write = () => {
        const files = {
          [API_FILES.pages]: pagesJson(catalog, docs),
          // The home page reads it if the reader has checked off steps of a path.
          [API_FILES.paths]: {paths: pathOverviews(catalog, docs)},
          ...Object.fromEntries(indexes.map(({path, cards}) => [`${path}words.json`, hiddenWords(cards)])),
        };
        return new Map(Object.entries(files).map(([path, json]) => [path, `${JSON.stringify(json)}\n`]));
      };
      lateFiles.set('front-desk', {paths: /\/(?:pages|paths|words)\.json$/, make: write});

      await actions.createData(BUILT_PAGES, permalinksOf(source).map(fileOf));
      const homeData = await routeData(actions, 'home.json', home);
      // A district's own `src/pages/index` takes its place.
      if (!hasOwnHome(allContent, baseUrl))
        actions.addRoute({path: baseUrl, component: '@theme/Home', exact: true, modules: {data: homeData}});
      for (const index of indexes) {
        const data = await routeData(actions, `${index.path.slice(0, -1).replaceAll('/', '.')}.json`, index);
        actions.addRoute({path: baseUrl + index.path, component: '@theme/PageIndex', exact: true, modules: {data}});
      }
    },

    configureWebpack(_config, isServer, {currentBundler}) {
      const scripts = {SORT_BY_DATE: 'sortByDate', OFFER_SEARCH: 'notFound/inline'} as const;
      const plugins = [defineScripts(currentBundler, scripts)];
      if (isServer) return {plugins};
      return {
        plugins,
        ...sheets({
          'index-styles': /[\\/]home[\\/]theme[\\/]PageIndex[\\/]/,
          'home-styles': /[\\/]home[\\/]theme[\\/](?:Home|NotFound|SearchBand)[\\/]/,
          'date-styles': /[\\/]components[\\/]DateBlock/,
          'find-styles': /[\\/]components[\\/]FindForm/,
          'filter-styles': /[\\/]components[\\/]FilterForm/,
          'feed-styles': /[\\/]components[\\/]FeedAddress/,
          'opener-styles': /[\\/]components[\\/]Opener/,
          'certificate-styles': /[\\/]components[\\/]Certificate/,
          'dialog-styles': /[\\/]components[\\/]QuestionDialog/,
          'table-styles': /[\\/]components[\\/]DataTable/,
          'news-styles': /[\\/]home[\\/]theme[\\/](?:Blog|News)/,
        }),
      };
    },

    async postBuild() {
      await writeFiles(outDir, write());
    },
  };
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

function sourceFrom(allContent: AllContent): FrontDeskSource {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
  const blog = allContent['docusaurus-plugin-content-blog']?.default as BlogContent | undefined;
  const {catalog, buildDay, places} = docs;
  return {catalog, buildDay, places, docs: docsByPath(docs), blog};
}

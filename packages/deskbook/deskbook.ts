import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {OWN_PAGES} from '@deskbook/content/addresses/ownPages';
import {contentOf} from '@deskbook/content/checkContent';
import {learningSettings} from '@deskbook/content/learning';
import {escapeBraces} from '@deskbook/content/mdx/escapeBraces';
import type {District} from '@deskbook/content/schemas/district';
import docs from '@deskbook/docs';
import {createFrontMatterParser} from '@deskbook/docs/node/frontMatterParser';
import {pageTemplate} from '@deskbook/engine/boot/template';
import devServer from '@deskbook/engine/dev-server';
import guard from '@deskbook/engine/guard';
import islands from '@deskbook/engine/islands';
import ownPages from '@deskbook/engine/own-pages';
import type {LateFiles} from '@deskbook/engine/plugins/lateFiles';
import serverBundle from '@deskbook/engine/server-bundle';
import unusedCss from '@deskbook/engine/unused-css';
import blog from '@deskbook/home/blog';
import type {AlgoliaOptions} from '@deskbook/search/domain/algoliaOptions';
import {readAlgoliaOptions} from '@deskbook/search/node/algoliaOptions';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {UserThemeConfig} from '@docusaurus/theme-common';
import type {Config, PluginConfig} from '@docusaurus/types';
import type {Deskbook} from './deskbookOptions';
import {helpDesk, nextDaysClosed, readSite} from './district';
import {blogOptions, classicPlugins, docsOptions, fromSite} from './options';
import {COMPONENTS, EXTENSIONS, PLUGINS} from './plugins';

/** The dev server outlives the configuration, which Docusaurus loads again when it changes. */
const lateFiles = new Map<string, LateFiles>();

/**
 * Returns the configuration of the site in the current folder. Given options are added: plugins, themes, client modules
 * and navbar items come after ours, and single values replace ours.
 */
export const deskbook: Deskbook = ({customCss = [], ...more} = {}) => {
  // Without a list of browsers, style sheets would be compiled for very old ones.
  process.env.BROWSERSLIST_CONFIG ??= join(ENGINE_DIR, '../package.json');
  const content = contentOf(process.cwd());
  const district = readSite(content);
  const site = {...content, baseUrl: district.base_url};
  const {resolve} = createRequire(join(ENGINE_DIR, 'package.json'));
  const ours: Config = {
    title: district.name,
    url: district.url,
    baseUrl: district.base_url,
    favicon: district.logo ?? 'img/logo.svg',
    trailingSlash: true,
    noIndex: !district.search_engines,
    baseUrlIssueBanner: false,
    ssrTemplate: pageTemplate(district.base_url),
    onBrokenLinks: district.broken_links,
    onBrokenAnchors: district.broken_links,
    onDuplicateRoutes: 'warn',
    future: {
      v4: true,
      // The server's compiler would wait for the browser's, which waits for it (`packages/engine/unused-css`).
      faster: {mdxCrossCompilerCache: false},
      // The docs plugin reads the history once.
      experimental_vcs: false,
    },
    i18n: {defaultLocale: 'en', locales: ['en']},
    customFields: {
      helpDesk: helpDesk(district),
      hydratesPages: district.hydrate_pages,
      learning: learningSettings(district),
      helpDeskClosed: nextDaysClosed(district),
      algolia: readAlgolia(),
    },
    markdown: {
      format: 'detect',
      parseFrontMatter: createFrontMatterParser(content),
      preprocessor: ({filePath, fileContent}) => escapeBraces(filePath, fileContent),
      // The content check has already reported these, with positions.
      hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
    },
    plugins: [
      ...classicPlugins(customCss, district.base_url, (name) => fromSite(resolve(name))),
      guard,
      [docs(EXTENSIONS, lateFiles), docsOptions(site)],
      [blog, blogOptions(site)],
      ...(existsSync(OWN_PAGES) ? [[ownPages, {path: OWN_PAGES}]] : []),
      ...PLUGINS.map(({docusaurus}) => docusaurus(lateFiles)),
      unusedCss,
      islands(COMPONENTS),
      serverBundle(COMPONENTS),
      devServer(lateFiles),
    ] as PluginConfig[],
    staticDirectories: ['static', fromSite(join(ENGINE_DIR, 'deskbook/static'))],
    clientModules: [fromSite(join(ENGINE_DIR, 'ui/browser/reloadAtBadAnchor'))],
    themeConfig: themeConfigOf(district),
  };
  return merge(ours, more) as Config;
};

/** Joins lists, merges objects, and otherwise takes the second value. */
function merge(ours: unknown, theirs: unknown): unknown {
  if (Array.isArray(ours) && Array.isArray(theirs)) return [...ours, ...theirs];
  if (!isPlain(ours) || !isPlain(theirs)) return theirs;
  const merged = Object.entries(theirs).map(([key, value]) => [key, key in ours ? merge(ours[key], value) : value]);
  return {...ours, ...Object.fromEntries(merged)};
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Reads Algolia's public options from the environment; null if the site uses its own search. */
function readAlgolia(): AlgoliaOptions | null {
  try {
    return readAlgoliaOptions(process.env);
  } catch (error) {
    // Docusaurus wraps this error in another, whose stack trace doesn't help.
    Error.stackTraceLimit = 0;
    throw error;
  }
}

const NO_COLORS = {plain: {}, styles: []};

/** Sets the look. The links in the navbar and footer depend on the pages, so `packages/home` adds them. */
export function themeConfigOf({name, logo = 'img/logo.svg'}: District): UserThemeConfig {
  return {
    colorMode: {respectPrefersColorScheme: true},
    // What a chat or an e-mail shows of a link. A district's own file of that name in `static/` replaces it.
    image: 'img/card.png',
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
    navbar: {title: name, logo: {src: logo, alt: '', width: 32, height: 32}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    // Classes color the code. The default theme would be in every page's script.
    prism: {theme: NO_COLORS, darkTheme: NO_COLORS},
  };
}

import type {Config} from '@docusaurus/types';
import {loadSite} from './src/site/load';

const site = loadSite();
const content = site.contentOf(__dirname);
const district = site.readSite(content);

const config: Config = {
  title: district.name,
  url: district.url,
  baseUrl: district.base_url,
  favicon: district.logo ?? 'img/logo.svg',
  trailingSlash: true,
  noIndex: !district.search_engines,
  baseUrlIssueBanner: false,
  ssrTemplate: site.pageTemplate(__dirname, district.base_url),
  onBrokenLinks: district.broken_links,
  onBrokenAnchors: district.broken_links,
  onDuplicateRoutes: 'warn',
  future: {
    v4: true,
    // Pages that no browser compiles would wait for it forever (`src/plugins/islands/node/browserRegistry.ts`).
    faster: {mdxCrossCompilerCache: district.hydrate_pages},
    // The history of pages is read once, by the docs plugin.
    experimental_vcs: false,
  },
  i18n: {defaultLocale: 'en', locales: ['en']},
  customFields: {
    helpDesk: site.helpDesk(district),
    hydratesPages: district.hydrate_pages,
    helpDeskClosed: site.nextDaysClosed(district),
    algolia: site.readAlgolia(),
  },
  markdown: {
    format: 'detect',
    parseFrontMatter: site.createFrontMatterParser(content),
    preprocessor: ({filePath, fileContent}) => site.escapeBraces(filePath, fileContent),
    // The content check has reported these already, with their places.
    hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
  },
  presets: [['classic', site.presetOptions]],
  // Ours draws what it can at build time, and leaves the rest to Docusaurus's own.
  themes: ['@docusaurus/theme-mermaid', [site.diagrams, {}]],
  plugins: [
    [site.docs, site.docsOptions({...content, baseUrl: district.base_url})],
    [site.blog, site.blogOptions({...content, baseUrl: district.base_url})],
    [site.frontDesk, {}],
    [site.quiz, {}],
    [site.codeBlocks, {}],
    [site.images, {}],
    [site.trainingCalendar, {}],
    [site.search, {}],
    [site.unusedCss, {}],
    [site.islands, {}],
    [site.serverBundle, {}],
    [site.devServer, {}],
  ],
  clientModules: ['./src/browser/reloadAtBadAnchor.ts'],
  themeConfig: site.themeConfigOf(district, site.helpPagesIn(content)),
};

export default config;

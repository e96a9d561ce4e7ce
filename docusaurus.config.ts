import type {Config} from '@docusaurus/types';
import {require as load} from 'tsx/cjs/api';

// Docusaurus translates what its configuration imports by Babel, which costs seconds for our files; tsx does not.
const site = load('./src/site/index.ts', __filename) as typeof import('./src/site');

const content = site.contentOf(__dirname);
const district = site.readSite(content);

const config: Config = {
  title: district.name,
  url: district.url,
  baseUrl: district.base_url,
  favicon: district.logo ?? 'img/logo.svg',
  trailingSlash: true,
  noIndex: true,
  baseUrlIssueBanner: false,
  onBrokenLinks: district.broken_links,
  onBrokenAnchors: district.broken_links,
  onDuplicateRoutes: 'warn',
  future: {v4: true},
  i18n: {defaultLocale: 'en', locales: ['en']},
  customFields: {helpDesk: district.help_desk},
  markdown: {
    format: 'detect',
    mermaid: true,
    parseFrontMatter: site.createFrontMatterParser(content),
    // The content check has reported these already, with their places.
    hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
  },
  presets: [['classic', {docs: false, blog: site.blogOptions(content), theme: {customCss: './src/css/custom.css'}}]],
  themes: ['@docusaurus/theme-mermaid'],
  plugins: [
    [site.docs, site.docsOptions],
    [site.frontDesk, {}],
  ],
  themeConfig: site.themeConfigOf(district),
};

export default config;

import type {Config} from '@docusaurus/types';
import {contentOf} from './src/checks';
import {createFrontMatterParser} from './src/plugins/docs/node/frontMatterParser';
import {readSite} from './src/site/district';
import {blogOptions, docsOptions} from './src/site/options';
import {themeConfigOf} from './src/site/themeConfig';

const content = contentOf(__dirname);
const district = readSite(content);

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
    parseFrontMatter: createFrontMatterParser(content),
    // The content check has reported these already, with their places.
    hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
  },
  presets: [['classic', {docs: false, blog: blogOptions(content), theme: {customCss: './src/css/custom.css'}}]],
  themes: ['@docusaurus/theme-mermaid'],
  plugins: [
    ['./src/plugins/docs/index.ts', docsOptions],
    ['./src/plugins/front-desk/index.ts', {}],
  ],
  themeConfig: themeConfigOf(district),
};

export default config;

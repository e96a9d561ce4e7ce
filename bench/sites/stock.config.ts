import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Options as BlogOptions} from '@docusaurus/plugin-content-blog';
import type {Config} from '@docusaurus/types';

/** Copied as `docusaurus.config.ts` into the stock site. `makeStockSite.ts` writes the shared settings next to it. */
const {site, blog} = JSON.parse(readFileSync(join(__dirname, 'shared.json'), 'utf8')) as {
  site: Config;
  blog: BlogOptions;
};

const config: Config = {
  ...site,
  // Check links as in our site. Those to our own pages are broken here.
  onBrokenLinks: 'warn',
  onBrokenAnchors: 'warn',
  markdown: {...site.markdown, hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'}},
  presets: [['classic', {docs: {path: 'docs', routeBasePath: 'docs'}, blog}]],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: site.title,
      items: [
        {to: '/docs/', label: 'Docs'},
        {to: '/blog/', label: 'News'},
      ],
    },
  },
};

export default config;

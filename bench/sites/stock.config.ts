import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Config} from '@docusaurus/types';

/** Copied as `docusaurus.config.ts` into the stock site; `makeStockSite.ts` writes what both sites share beside it. */
const shared = JSON.parse(readFileSync(join(__dirname, 'shared.json'), 'utf8')) as Config;

const config: Config = {
  ...shared,
  // Links are looked at as in our site. Those to our own pages lead nowhere here.
  onBrokenLinks: 'warn',
  onBrokenAnchors: 'warn',
  markdown: {...shared.markdown, hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'}},
  presets: [
    [
      'classic',
      {
        docs: {path: 'docs', routeBasePath: 'docs'},
        blog: {
          path: 'blog',
          routeBasePath: 'blog',
          onUntruncatedBlogPosts: 'ignore',
          onInlineAuthors: 'ignore',
          onInlineTags: 'ignore',
          feedOptions: {type: ['rss', 'atom']},
        },
      },
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: shared.title,
      items: [
        {to: '/docs/', label: 'Docs'},
        {to: '/blog/', label: 'News'},
      ],
    },
  },
};

export default config;

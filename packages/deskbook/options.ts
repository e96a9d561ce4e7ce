import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {OWN_PAGES} from '@deskbook/content/addresses/ownPages';
import {generateSidebarItems} from '@deskbook/docs/node/sidebars';
import type {SiteConfig, Transformer} from '@deskbook/engine/plugins/extension';
import importComponents from '@deskbook/engine/remark/importComponents';
import {BLOG_LISTS} from '@deskbook/home/blog/node/blogAddresses';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {Options as BlogOptions, FeedOptions} from '@docusaurus/plugin-content-blog';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Options as SitemapOptions} from '@docusaurus/plugin-sitemap';
import type {PluginConfig} from '@docusaurus/types';
import type {VFile} from 'vfile';
import {COMPONENTS, EXTENSIONS} from './plugins';

/** Every Markdown file is a page, including those that begin with `_`. */
export const docsOptions = (site: SiteConfig): DocsOptions => ({
  path: 'docs',
  routeBasePath: 'docs',
  // The package has a default for sites without their own.
  sidebarPath: existsSync('sidebars.ts') ? './sidebars.ts' : fromSite(join(ENGINE_DIR, 'sidebars.cjs')),
  sidebarItemsGenerator: generateSidebarItems,
  exclude: ['**/node_modules/**'],
  breadcrumbs: true,
  ...transformersOf('pages', site),
});

export const blogOptions = (site: SiteConfig): BlogOptions => ({
  path: 'blog',
  routeBasePath: 'blog',
  blogTitle: 'What is new',
  blogDescription: 'What has changed for staff: systems, equipment, procedures and training.',
  // The news list is a click away, and each post links to the next.
  blogSidebarCount: 0,
  onUntruncatedBlogPosts: 'ignore',
  onInlineAuthors: 'ignore',
  onInlineTags: 'ignore',
  archiveBasePath: null,
  postsPerPage: BLOG_LISTS.postsPerPage,
  showReadingTime: false,
  feedOptions: {type: [...BLOG_LISTS.feeds], createFeedItems},
  ...transformersOf('posts', site),
});

/** Transformers for pages or for posts. */
function transformersOf(
  kind: 'pages' | 'posts',
  site: SiteConfig,
): Pick<DocsOptions, 'beforeDefaultRemarkPlugins' | 'remarkPlugins' | 'rehypePlugins'> {
  const remark = EXTENSIONS.flatMap((each) => each.remark?.(site) ?? []);
  const rehype = EXTENSIONS.flatMap((each) => each.rehype?.(site) ?? []);
  const inStages = <Tree>(transformers: readonly Transformer<Tree>[], stages: readonly Transformer<Tree>['stage'][]) =>
    stages.flatMap((stage) =>
      transformers.filter((each) => each.stage === stage && (each.only ?? kind) === kind).map(pluginOf),
    );
  return {
    beforeDefaultRemarkPlugins: inStages(remark, ['first', undefined]),
    remarkPlugins: inStages(remark, ['last']),
    rehypePlugins: [...inStages(rehype, ['first', undefined, 'last']), () => importComponents(COMPONENTS)],
  };
}

function pluginOf<Tree>({load}: Transformer<Tree>) {
  let loaded: ReturnType<typeof load> | undefined;
  return () => async (tree: Tree, file: VFile) => {
    loaded ??= load();
    await (await loaded)(tree, file);
  };
}

/** What the classic preset has and this site uses. */
export const classicPlugins = (
  customCss: readonly string[],
  baseUrl: string,
  resolve: (name: string) => string,
): PluginConfig[] => [
  resolve('@docusaurus/plugin-css-cascade-layers'),
  // Only for sites that search engines may list, and only in builds.
  ...(process.env.NODE_ENV === 'production'
    ? [[resolve('@docusaurus/plugin-sitemap'), sitemapOptions(baseUrl)] satisfies PluginConfig]
    : []),
  // Only pages that are programs use drawings as components.
  ...(existsSync(OWN_PAGES) ? [resolve('@docusaurus/plugin-svgr')] : []),
  // In cascade order: print styles come last.
  [
    resolve('@docusaurus/theme-classic'),
    {
      customCss: [
        ...['tokens', 'controls', 'frame', 'reading', 'preferences'].map((name) =>
          fromSite(join(ENGINE_DIR, `ui/css/${name}.css`)),
        ),
        ...customCss,
        fromSite(join(ENGINE_DIR, 'ui/css/print.css')),
      ],
    },
  ],
];

const sitemapOptions = (baseUrl: string): SitemapOptions => ({
  changefreq: null,
  priority: null,
  ignorePatterns: [`${baseUrl}search/`],
});

/** Returns the news feed's items without what only works on a page: copy buttons, and images with relative URLs. */
const createFeedItems: NonNullable<FeedOptions['createFeedItems']> = async (params) => {
  const items = await params.defaultCreateFeedItems(params);
  return items.map((item) => ({...item, content: item.content && forReaders(item.content)}));
};

const DRAWING = /<figure\b[^>]*>(?:(?!<\/figure>|<img\b).)*?<svg\b.*?<\/figure>/gs;
const LIGHTS_KEY = /<p\b[^>]*>(?:(?!<\/p>).)*?<span\b[^>]*\blight-disc\b.*?<\/p>/gs;
const DISC = /<span\b[^>]*\blight-disc\b[^>]*>\d*<\/span>/g;

/**
 * Without the site's style sheet, line drawings would be black, and a light table's discs would be digits before its
 * text. Docusaurus makes URLs in `<img>` absolute, but not those in `<source>`; feed readers need only the former.
 */
export function forReaders(html: string): string {
  return html
    .replace(DRAWING, '')
    .replace(LIGHTS_KEY, '')
    .replace(DISC, '')
    .replace(/<source\b[^>]*>/g, '')
    .replace(/<button\b[^>]*>.*?<\/button>/gs, '');
}

/**
 * Returns a path relative to the site. Docusaurus puts the configuration into a script, which mustn't reveal the build
 * path.
 */
export function fromSite(path: string): string {
  return `./${slashedPath(process.cwd(), path)}`;
}

import {join} from 'node:path';
import type {Options as BlogOptions} from '@docusaurus/plugin-content-blog';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {ContentSource} from '../checks';
import {generateSidebarItems} from '../plugins/docs/node/sidebars';
import linkDocs from '../remark/linkDocs';

/** Every Markdown file is a page, those that begin with `_` too. */
export const docsOptions: DocsOptions = {
  path: 'docs',
  routeBasePath: 'docs',
  sidebarPath: './sidebars.ts',
  sidebarItemsGenerator: generateSidebarItems,
  exclude: ['**/node_modules/**'],
  breadcrumbs: true,
};

export const blogOptions = ({siteDir, docsPath}: ContentSource): BlogOptions => ({
  path: 'blog',
  routeBasePath: 'blog',
  blogTitle: 'What is new',
  blogDescription: 'What has changed for staff: systems, equipment, procedures and training.',
  blogSidebarTitle: 'Recent news',
  onUntruncatedBlogPosts: 'ignore',
  onInlineAuthors: 'ignore',
  onInlineTags: 'ignore',
  showReadingTime: false,
  feedOptions: {type: ['rss', 'atom']},
  beforeDefaultRemarkPlugins: [[linkDocs, {docsDir: join(siteDir, docsPath), addressesFile: addressesFileOf(siteDir)}]],
});

/** Where the docs plugin tells the address of every page, for those that link to one from outside its folder. */
export function addressesFileOf(siteDir: string): string {
  return join(siteDir, process.env.DOCUSAURUS_GENERATED_FILES_DIR_NAME ?? '.docusaurus', 'deskbook', 'addresses.json');
}

import type {DocsContent} from '@deskbook/engine/plugins/docsContent';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {AllContent} from '@docusaurus/types';
import type {SearchRecord} from '../domain/searchRecord';
import {readPosts} from './readPosts';
import {siteRecords} from './siteRecords';

/** Returns all search records of a site that Docusaurus has loaded, with Docusaurus's addresses. */
export async function loadedRecords(allContent: AllContent, siteDir: string): Promise<SearchRecord[]> {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
  const blog = allContent['docusaurus-plugin-content-blog']?.default as BlogContent | undefined;
  const addresses = new Map<string, string>();
  for (const doc of docs.loadedVersions.flatMap((version) => version.docs)) {
    if (!doc.draft && !doc.unlisted) addresses.set(doc.source, doc.permalink);
  }
  for (const {metadata} of blog?.blogPosts ?? []) {
    if (!metadata.unlisted) addresses.set(metadata.source, metadata.permalink);
  }
  const roots = {docs: docs.sourceRoot, blog: '@site/blog/'};
  return siteRecords({
    catalog: docs.catalog,
    places: docs.places,
    posts: readPosts(siteDir, 'blog').filter(({isHidden}) => !isHidden),
    buildDay: docs.buildDay,
    addressOf: (path, folder) => addresses.get(roots[folder] + path),
  });
}

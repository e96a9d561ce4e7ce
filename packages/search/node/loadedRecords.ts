import type {BuildContext} from '@deskbook/engine/plugins/definePlugin';
import type {SearchRecord} from '../domain/searchRecord';
import {readPosts} from './readPosts';
import {siteRecords} from './siteRecords';

/** Returns all search records of a site that Docusaurus has loaded, with Docusaurus's addresses. */
export async function loadedRecords({
  content,
  docs,
  blog,
  siteDir,
}: Pick<BuildContext, 'content' | 'docs' | 'blog' | 'siteDir'>): Promise<SearchRecord[]> {
  const addresses = new Map<string, string>();
  for (const doc of docs.values()) {
    if (!doc.draft && !doc.unlisted) addresses.set(doc.source, doc.permalink);
  }
  for (const {metadata} of blog?.blogPosts ?? []) {
    if (!metadata.unlisted) addresses.set(metadata.source, metadata.permalink);
  }
  const roots = {docs: content.sourceRoot, blog: '@site/blog/'};
  return siteRecords({
    catalog: content.catalog,
    places: content.places,
    posts: readPosts(siteDir, 'blog').filter(({isHidden}) => !isHidden),
    buildDay: content.buildDay,
    addressOf: (path, folder) => addresses.get(roots[folder] + path),
  });
}

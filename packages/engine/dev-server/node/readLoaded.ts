import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {AllContent} from '@docusaurus/types';
import type {DocsContent} from '../../plugins/docsContent';
import type {WithFailure} from '../../plugins/keepContent';
import type {LoadedSite} from './ProblemsPlugin';

const FOLDERS = ['docs', 'blog'];

/** Returns what the docs and blog plugins have loaded, and what they couldn't. */
export function readLoaded(allContent: AllContent, siteDir: string): LoadedSite {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
  const blog = allContent['docusaurus-plugin-content-blog']?.default as WithFailure<BlogContent>;
  const posts = blog.blogPosts.map(({metadata}) => metadata);
  const pages = [...docs.loadedVersions.flatMap((version) => version.docs), ...posts];
  return {
    siteDir,
    folders: FOLDERS,
    findProblems: docs.findProblems,
    failures: [docs, blog].flatMap(({failure}, index) =>
      failure ? [{file: FOLDERS[index] as string, message: failure}] : [],
    ),
    texts: new Map(docs.catalog.pages.map(({path, body}) => [`docs/${path}`, body])),
    // Posts' permalinks lack the trailing slash that their routes have.
    addresses: new Map(
      pages.map(({source, permalink}) => [source.replace('@site/', ''), permalink.replace(/\/?$/, '/')]),
    ),
  };
}

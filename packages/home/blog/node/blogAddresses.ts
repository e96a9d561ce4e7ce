import type {AddressedContent} from '@deskbook/content/checkContent';
import {authorPathsOf, tagPathsOf} from '@deskbook/content/posts/blogFiles';
import {groupBy} from '@deskbook/text/groupBy';

/** What Docusaurus is told about lists of posts. The check of links has to know it, too. */
export const BLOG_LISTS = {
  postsPerPage: 10,
  /** The kinds of feeds, which are also the names of their files. */
  feeds: ['rss', 'atom'],
} as const;

/** Returns the paths of the lists that Docusaurus makes of posts: all, those of a tag or an author, and the feeds. */
export function blogAddresses({posts, siteDir, blogPath}: Pick<AddressedContent, 'posts' | 'siteDir' | 'blogPath'>) {
  const published = posts.filter(({isDraft}) => !isDraft);
  if (published.length === 0) return [];
  const isListed = ({frontMatter}: (typeof posts)[number]) => frontMatter.unlisted !== true;
  const listed = published.filter(isListed);
  const authors = authorPathsOf(siteDir, blogPath);
  const ofAuthor = (key: string) => listed.filter(({frontMatter}) => authorKeys(frontMatter.authors).includes(key));
  const pathOfTag = tagPathsOf(siteDir, blogPath);
  const tagged = groupBy(published, ({frontMatter}) => tagPaths(frontMatter.tags, pathOfTag));
  return [
    ...listPages(`${blogPath}/`, listed.length),
    ...(listed.length > 0 ? BLOG_LISTS.feeds.map((type) => `${blogPath}/${type}.xml`) : []),
    ...(authors.size > 0 ? [`${blogPath}/authors/`] : []),
    ...[...authors].flatMap(([key, path]) =>
      path === null ? [] : listPages(`${blogPath}/authors/${path}/`, ofAuthor(key).length),
    ),
    ...(tagged.size > 0 ? [`${blogPath}/tags/`] : []),
    ...[...tagged].flatMap(([path, all]) => listPages(`${blogPath}/tags/${path}/`, all.filter(isListed).length)),
  ];
}

function listPages(path: string, posts: number): string[] {
  const pages = Math.max(1, Math.ceil(posts / BLOG_LISTS.postsPerPage));
  return Array.from({length: pages}, (_, index) => (index === 0 ? path : `${path}page/${index + 1}/`));
}

/** Posts name their authors by key, by a list of keys, or by facts with a key. */
function authorKeys(authors: unknown): unknown[] {
  return [authors]
    .flat()
    .map((author) => (typeof author === 'object' ? (author as {key?: unknown} | null)?.key : author));
}

/** Posts name a tag, or give its facts. */
function tagPaths(tags: unknown, pathOf: (tag: string) => string): string[] {
  return (Array.isArray(tags) ? tags : []).flatMap((tag: unknown) => {
    const path = typeof tag === 'object' ? (tag as {permalink?: unknown} | null)?.permalink : pathOf(String(tag));
    return typeof path === 'string' ? path.replace(/^\/+|\/+$/g, '') : [];
  });
}

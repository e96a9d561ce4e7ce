import type {AddressedContent} from '../../../content/checkContent';
import {authorPathsOf} from '../../../content/posts/blogFiles';
import {BLOG_FEEDS, POSTS_PER_PAGE} from '../domain/lists';

/** Returns the paths of the lists that Docusaurus makes of posts: all, those of a tag or an author, and the feeds. */
export function blogAddresses({posts, siteDir, blogPath}: Pick<AddressedContent, 'posts' | 'siteDir' | 'blogPath'>) {
  const published = posts.filter(({isDraft}) => !isDraft);
  if (published.length === 0) return [];
  const listed = published.filter(({frontMatter}) => frontMatter.unlisted !== true);
  const authors = authorPathsOf(siteDir, blogPath);
  const ofAuthor = (key: string) => listed.filter(({frontMatter}) => authorKeys(frontMatter.authors).includes(key));
  return [
    ...pagesOf(`${blogPath}/`, listed.length),
    ...(listed.length > 0 ? BLOG_FEEDS.map((type) => `${blogPath}/${type}.xml`) : []),
    ...(authors.size > 0 ? [`${blogPath}/authors/`] : []),
    ...[...authors].flatMap(([key, path]) =>
      path === null ? [] : pagesOf(`${blogPath}/authors/${path}/`, ofAuthor(key).length),
    ),
  ];
}

/** A list and its further pages. */
export function pagesOf(path: string, posts: number): string[] {
  const pages = Math.max(1, Math.ceil(posts / POSTS_PER_PAGE));
  return Array.from({length: pages}, (_, index) => (index === 0 ? path : `${path}page/${index + 1}/`));
}

/** Posts name their authors by key, by a list of keys, or by facts with a key. */
function authorKeys(authors: unknown): unknown[] {
  return [authors]
    .flat()
    .map((author) => (typeof author === 'object' ? (author as {key?: unknown} | null)?.key : author));
}

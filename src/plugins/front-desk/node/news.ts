import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {Catalog} from '../../../content/catalog';
import type {History} from '../../../content/history';
import type {NewsItem} from '../domain/frontDesk';

const MOST = 5;

/** The newest posts. */
export function latestPosts(blog: BlogContent | undefined): NewsItem[] {
  return (blog?.blogPosts ?? [])
    .filter(({metadata}) => !metadata.unlisted)
    .slice(0, MOST)
    .map(({metadata}) => ({
      title: metadata.title,
      to: metadata.permalink,
      date: metadata.date.toISOString().slice(0, 10),
      what: metadata.description || null,
    }));
}

/** The pages that changed last, as the history tells it. */
export function latestChanges(
  catalog: Catalog,
  history: History,
  docs: ReadonlyMap<string, DocMetadata>,
  docsPath: string,
): NewsItem[] {
  return catalog.pages
    .flatMap(({path, title}) => {
      const [last] = history.get(`${docsPath}/${path}`) ?? [];
      const doc = docs.get(path);
      return last && doc && !doc.unlisted ? [{title, to: doc.permalink, date: last.date, what: last.subject}] : [];
    })
    .toSorted((a, b) => (a.date === b.date ? a.title.localeCompare(b.title, 'en') : a.date < b.date ? 1 : -1))
    .slice(0, MOST);
}

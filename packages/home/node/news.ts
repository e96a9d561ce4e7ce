import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {NewsItem} from '../domain/frontDesk';

const MAX = 4;

export function latestPosts(blog: BlogContent | undefined): NewsItem[] {
  return (blog?.blogPosts ?? [])
    .filter(({metadata}) => !metadata.unlisted)
    .slice(0, MAX)
    .map(({metadata}) => ({
      title: metadata.title,
      to: metadata.permalink,
      date: metadata.date.toISOString().slice(0, 10),
      what: metadata.description || null,
    }));
}

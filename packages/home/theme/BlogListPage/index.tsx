import type {Props} from '@theme/BlogListPage';
import BlogListPaginator from '@theme/BlogListPaginator';
import type {ReactNode} from 'react';
import NewsList, {ByTopic} from '../News/NewsList';
import NewsPage from '../News/NewsPage';

/** The news, newest first, with one sentence per post. */
export default function BlogListPage({metadata, items}: Props): ReactNode {
  // The topics page exists only if a post has tags.
  const hasTopics = items.some(({content}) => content.metadata.tags.length > 0);
  return (
    <NewsPage title={metadata.blogTitle} lead={metadata.blogDescription} ways={hasTopics && <ByTopic />}>
      <NewsList items={items} />
      <BlogListPaginator metadata={metadata} />
    </NewsPage>
  );
}

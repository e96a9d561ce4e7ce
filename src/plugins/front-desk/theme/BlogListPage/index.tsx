import type {Props} from '@theme/BlogListPage';
import BlogListPaginator from '@theme/BlogListPaginator';
import type {ReactNode} from 'react';
import NewsList, {ByTopic} from '../News/NewsList';
import NewsPage from '../News/NewsPage';

/** The news, newest first: each post in a sentence. */
export default function BlogListPage({metadata, items}: Props): ReactNode {
  // Without a tag there is no page of topics.
  const hasTopics = items.some(({content}) => content.metadata.tags.length > 0);
  return (
    <NewsPage title={metadata.blogTitle} lead={metadata.blogDescription} ways={hasTopics && <ByTopic />}>
      <NewsList items={items} />
      <BlogListPaginator metadata={metadata} />
    </NewsPage>
  );
}

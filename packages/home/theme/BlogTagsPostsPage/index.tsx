import BlogListPaginator from '@theme/BlogListPaginator';
import type {Props} from '@theme/BlogTagsPostsPage';
import Unlisted from '@theme/ContentVisibility/Unlisted';
import type {ReactNode} from 'react';
import NewsList, {ByTopic} from '../News/NewsList';
import NewsPage from '../News/NewsPage';
import {AllNews} from '../News/Topics';

export default function BlogTagsPostsPage({tag, items, listMetadata}: Props): ReactNode {
  const ways = (
    <>
      <AllNews />
      <ByTopic />
    </>
  );
  return (
    <NewsPage title={tag.label} lead={tag.description} ways={ways}>
      {tag.unlisted && <Unlisted />}
      <NewsList items={items} />
      <BlogListPaginator metadata={listMetadata} />
    </NewsPage>
  );
}

import {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import BlogLayout from '@theme/BlogLayout';
import type {Props} from '@theme/BlogListPage';
import BlogListPaginator from '@theme/BlogListPaginator';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import SiteLink from '../../../../components/SiteLink';
import NewsList from '../News/NewsList';
import NewsTop from '../News/NewsTop';

/** The news, newest first: each post in a sentence. */
export default function BlogListPage({metadata, items}: Props): ReactNode {
  const {blogTitle, blogDescription} = metadata;
  // Without a tag there is no page of topics.
  const hasTopics = items.some(({content}) => content.metadata.tags.length > 0);
  return (
    <HtmlClassNameProvider className={clsx(ThemeClassNames.wrapper.blogPages, ThemeClassNames.page.blogListPage)}>
      <PageMetadata title={blogTitle} description={blogDescription} />
      <BlogLayout>
        <NewsTop title={blogTitle} lead={blogDescription}>
          {hasTopics && (
            <SiteLink to="/blog/tags/">{translate({id: 'news.byTopic', message: 'News by topic'})}</SiteLink>
          )}
        </NewsTop>
        <NewsList items={items} />
        <BlogListPaginator metadata={metadata} />
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}

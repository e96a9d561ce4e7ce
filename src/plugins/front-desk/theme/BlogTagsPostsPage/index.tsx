import {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import BlogLayout from '@theme/BlogLayout';
import BlogListPaginator from '@theme/BlogListPaginator';
import type {Props} from '@theme/BlogTagsPostsPage';
import Unlisted from '@theme/ContentVisibility/Unlisted';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import SiteLink from '../../../../components/SiteLink';
import NewsList from '../News/NewsList';
import NewsTop from '../News/NewsTop';

export default function BlogTagsPostsPage({tag, items, listMetadata}: Props): ReactNode {
  return (
    <HtmlClassNameProvider
      className={clsx(ThemeClassNames.wrapper.blogPages, ThemeClassNames.page.blogTagPostListPage)}
    >
      <PageMetadata title={tag.label} description={tag.description} />
      <BlogLayout>
        {tag.unlisted && <Unlisted />}
        <NewsTop title={tag.label} lead={tag.description}>
          <SiteLink to="/blog/">{translate({id: 'news.all', message: 'All news'})}</SiteLink>
          <SiteLink to="/blog/tags/">{translate({id: 'news.byTopic', message: 'News by topic'})}</SiteLink>
        </NewsTop>
        <NewsList items={items} />
        <BlogListPaginator metadata={listMetadata} />
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}

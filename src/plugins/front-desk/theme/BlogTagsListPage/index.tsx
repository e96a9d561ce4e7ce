import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import BlogLayout from '@theme/BlogLayout';
import type {Props} from '@theme/BlogTagsListPage';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import SiteLink from '../../../../components/SiteLink';
import NewsTop from '../News/NewsTop';
import styles from '../News/styles.module.css';

export default function BlogTagsListPage({tags}: Props): ReactNode {
  const formats = useFormats();
  const byLabel = tags.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  const title = translate({id: 'news.byTopic', message: 'News by topic'});
  const posts = translate({id: 'news.count', message: '{count} post|{count} posts'});
  return (
    <HtmlClassNameProvider className={clsx(ThemeClassNames.wrapper.blogPages, ThemeClassNames.page.blogTagsListPage)}>
      <PageMetadata title={title} />
      <BlogLayout>
        <NewsTop title={title}>
          <SiteLink to="/blog/">{translate({id: 'news.all', message: 'All news'})}</SiteLink>
        </NewsTop>
        <ul className={clsx(styles.topics, 'plain-list')}>
          {byLabel.map(({label, permalink, count, description}) => (
            <li key={permalink}>
              <h2>
                <Link to={permalink}>{label}</Link>
              </h2>
              {description && <p>{description}</p>}
              <p className="quiet">{formats.counted(count, posts)}</p>
            </li>
          ))}
        </ul>
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}

import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/Blog/Pages/BlogAuthorsListPage';
import BlogLayout from '@theme/BlogLayout';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../../../components/formats';
import SiteLink from '../../../../../../components/SiteLink';
import NewsTop from '../../../News/NewsTop';
import styles from '../../../News/styles.module.css';

export default function BlogAuthorsListPage({authors}: Props): ReactNode {
  const formats = useFormats();
  const heading = translate({id: 'news.authors', message: 'Who writes the news'});
  const posts = translate({id: 'news.count', message: '{count} post|{count} posts'});
  return (
    <HtmlClassNameProvider
      className={clsx(ThemeClassNames.wrapper.blogPages, ThemeClassNames.page.blogAuthorsListPage)}
    >
      <PageMetadata title={heading} />
      <BlogLayout>
        <NewsTop title={heading}>
          <SiteLink to="/blog/">{translate({id: 'news.all', message: 'All news'})}</SiteLink>
        </NewsTop>
        <ul className={clsx(styles.topics, 'plain-list')}>
          {authors.map(({key, name, title, page, count}) => (
            <li key={key}>
              <h2>{page ? <Link to={page.permalink}>{name}</Link> : name}</h2>
              {title && <p>{title}</p>}
              <p className="quiet">{formats.counted(count, posts)}</p>
            </li>
          ))}
        </ul>
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}

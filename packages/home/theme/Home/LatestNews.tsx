import {useFormats} from '@deskbook/ui/components/formats';
import SiteLink from '@deskbook/ui/components/SiteLink';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {NewsItem} from '../../domain/frontDesk';
import styles from './styles.module.css';

export default function LatestNews({posts}: {posts: readonly NewsItem[]}): ReactNode {
  const formats = useFormats();
  return (
    <section aria-labelledby="news">
      <div className={styles.head}>
        <h2 id="news">{translate({id: 'home.news', message: 'What is new'})}</h2>
        <SiteLink to="/blog/">{translate({id: 'home.news.all', message: 'All news'})}</SiteLink>
      </div>
      <ul className={clsx(styles.rows, 'plain-list')}>
        {posts.map(({title, to, date, what}) => (
          <li key={to} className={styles.post}>
            <p className={styles.rowTitle}>
              <Link to={to}>{title}</Link>
            </p>
            {what && <p>{what}</p>}
            <p className={styles.note}>
              <time dateTime={date}>{formats.date(date)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

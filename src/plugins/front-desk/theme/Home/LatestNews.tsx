import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import SiteLink from '../../../../components/SiteLink';
import type {NewsItem} from '../../domain/frontDesk';
import styles from './styles.module.css';

/** The newest posts, each in a sentence. */
export default function LatestNews({posts}: {posts: readonly NewsItem[]}): ReactNode {
  const formats = useFormats();
  return (
    <section aria-labelledby="news">
      <div className={styles.head}>
        <h2 id="news">
          <Translate id="home.news">What is new</Translate>
        </h2>
        {posts.length > 0 && (
          <SiteLink to="/blog/">
            <Translate id="home.news.all">All news</Translate>
          </SiteLink>
        )}
      </div>
      {posts.length === 0 && (
        <p className={styles.empty}>
          <Translate id="home.news.none">Nothing has been announced yet.</Translate>
        </p>
      )}
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

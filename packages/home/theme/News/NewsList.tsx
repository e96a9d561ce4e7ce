import DateBlock from '@deskbook/ui/components/DateBlock';
import MachinePicture from '@deskbook/ui/components/MachinePicture';
import SiteLink from '@deskbook/ui/components/SiteLink';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/BlogListPage';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {AboutMachine} from '../../domain/aboutMachine';
import PostFacts from './PostFacts';
import styles from './styles.module.css';

type Item = Props['items'][number];

export default function NewsList({items}: {items: readonly Item[]}): ReactNode {
  const years = [...new Set(items.map(yearOf))];
  const newest = items[0]?.content.metadata;
  return years.map((year) => (
    <section key={year} className={styles.year}>
      <h2>{year}</h2>
      <ul className={clsx(styles.list, 'plain-list')}>
        {items
          .filter((item) => yearOf(item) === year)
          .map(({content: {metadata}}) => (
            <li key={metadata.permalink} className={clsx(styles.post, metadata === newest && styles.newest)}>
              <DateBlock date={metadata.date.slice(0, 10)} isPast />
              <div className={styles.what}>
                <h3>
                  <Link to={metadata.permalink}>{metadata.title}</Link>
                </h3>
                {metadata.description && <p>{metadata.description}</p>}
                <PostFacts metadata={metadata} />
              </div>
              <PictureOfPost metadata={metadata} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

function PictureOfPost({metadata: {machine}}: {metadata: Item['content']['metadata'] & AboutMachine}): ReactNode {
  return machine ? <MachinePicture to={machine} className={styles.picture} /> : null;
}

export function ByTopic(): ReactNode {
  return <SiteLink to="/blog/tags/">{translate({id: 'news.byTopic', message: 'News by topic'})}</SiteLink>;
}

function yearOf({content}: Item): string {
  return content.metadata.date.slice(0, 4);
}

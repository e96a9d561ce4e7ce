import {useFormats} from '@deskbook/ui/components/formats';
import SiteLink from '@deskbook/ui/components/SiteLink';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import NewsPage from './NewsPage';
import styles from './styles.module.css';

interface Topic {
  name: string | undefined;
  /** Address of the page with its posts; null if there is none */
  to: string | null;
  text: string | undefined;
  count: number;
}

export default function Topics({title, topics}: {title: string; topics: readonly Topic[]}): ReactNode {
  const formats = useFormats();
  const posts = translate({id: 'news.count', message: '{count} post|{count} posts'});
  return (
    <NewsPage title={title} ways={<AllNews />}>
      <ul className={clsx(styles.topics, 'plain-list')}>
        {topics.map(({name, to, text, count}) => (
          <li key={to ?? name}>
            <h2>{to ? <Link to={to}>{name}</Link> : name}</h2>
            {text && <p>{text}</p>}
            <p className="quiet">{formats.counted(count, posts)}</p>
          </li>
        ))}
      </ul>
    </NewsPage>
  );
}

export function AllNews(): ReactNode {
  return <SiteLink to="/blog/">{translate({id: 'news.all', message: 'All news'})}</SiteLink>;
}

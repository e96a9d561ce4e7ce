import {useFormats} from '@deskbook/ui/components/formats';
import MachinePicture from '@deskbook/ui/components/MachinePicture';
import PrintFoot from '@deskbook/ui/components/PrintFoot';
import SiteLink from '@deskbook/ui/components/SiteLink';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {HomeData, NewsItem} from '../../domain/frontDesk';
import SearchBand from '../SearchBand';
import ServiceDesk from '../ServiceDesk';
import NextSessions from './NextSessions';
import QuickLinks from './QuickLinks';
import styles from './styles.module.css';
import Urgent from './Urgent';

export default function Home({data}: {data: HomeData}): ReactNode {
  const isEmpty = !data.dates && !data.desk && data.posts.length === 0 && data.groups.length === 0;
  return (
    <Layout>
      <PageMetadata
        description={translate({
          id: 'home.description',
          message: 'Manuals, procedures, equipment guides and training for our staff.',
        })}
      />
      <main className={styles.home}>
        <SearchBand>
          <SearchExamples words={data.examples} />
          <Urgent links={data.urgent} closed={data.closed} />
        </SearchBand>
        {data.desk && <ServiceDesk desk={data.desk} />}
        <div className={styles.main}>
          <QuickLinks groups={data.groups} />
          <div className={styles.columns}>
            {data.dates && <NextSessions dates={data.dates} />}
            {data.posts.length > 0 && <LatestNews posts={data.posts} />}
          </div>
          {isEmpty && (
            <p className={styles.empty}>
              {translate({
                id: 'home.empty',
                message: 'There are no pages yet. To add one, put a Markdown file in the docs folder.',
              })}
            </p>
          )}
          <PrintFoot path={useSitePath()('/')} />
        </div>
      </main>
    </Layout>
  );
}

/** Example searches to click, which show what search understands. */
function SearchExamples({words}: {words: readonly string[]}): ReactNode {
  if (words.length === 0) return null;
  return (
    <p className={clsx(styles.examples, 'screen-only')}>
      {translate({id: 'home.examples', message: 'For example'})}
      {words.map((word) => (
        <SiteLink key={word} to={`/search/?q=${encodeURIComponent(word)}`}>
          {word}
        </SiteLink>
      ))}
    </p>
  );
}

function LatestNews({posts}: {posts: readonly NewsItem[]}): ReactNode {
  const formats = useFormats();
  return (
    <section aria-labelledby="news">
      <div className={styles.head}>
        <h2 id="news">{translate({id: 'home.news', message: 'What is new'})}</h2>
        <SiteLink to="/blog/">{translate({id: 'home.news.all', message: 'All news'})}</SiteLink>
      </div>
      <ul className={clsx(styles.rows, 'plain-list')}>
        {posts.map(({title, to, date, what, machine}) => (
          <li key={to} className={styles.post}>
            <div>
              <p className={styles.rowTitle}>
                <Link to={to}>{title}</Link>
              </p>
              {what && <p>{what}</p>}
              <p className={styles.note}>
                <time dateTime={date}>{formats.date(date)}</time>
              </p>
            </div>
            {machine && <MachinePicture to={machine} className={styles.picture} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

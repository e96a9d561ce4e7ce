import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {District} from '../../../../content/schemas/district';
import type {HomeData, NewsItem} from '../../domain/frontDesk';
import FindForm from '../FindForm';
import Doors from './Doors';
import NextSessions from './NextSessions';
import styles from './styles.module.css';

/** The front desk: find a page, four doors, the next sessions, what is new. */
export default function Home({data}: {data: HomeData}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout>
      <PageMetadata
        description={translate({
          id: 'home.description',
          message: 'Manuals, procedures, equipment guides and training for our staff.',
        })}
      />
      <main className={styles.main}>
        <h1 className={styles.title}>
          <Translate id="home.title" values={{district: siteConfig.title}}>
            {'{district}: staff manuals and training'}
          </Translate>
        </h1>
        <FindForm />
        <Doors data={data} helpDesk={siteConfig.customFields?.helpDesk as District['help_desk']} />
        <div className={styles.columns}>
          <NextSessions dates={data.dates} />
          <News data={data} />
        </div>
      </main>
    </Layout>
  );
}

function News({data: {posts, changes}}: {data: HomeData}): ReactNode {
  return (
    <section aria-labelledby="news">
      <h2 id="news">
        <Translate id="home.news">What is new</Translate>
      </h2>
      {posts.length === 0 && changes.length === 0 && (
        <p className={styles.muted}>
          <Translate id="home.news.none">Nothing has been announced yet.</Translate>
        </p>
      )}
      <NewsList items={posts.slice(0, 3)} />
      {changes.length > 0 && (
        <>
          <h3 className={styles.changed}>
            <Translate id="home.changed">Pages that changed last</Translate>
          </h3>
          <NewsList items={changes} isShort />
        </>
      )}
    </section>
  );
}

function NewsList({items, isShort = false}: {items: readonly NewsItem[]; isShort?: boolean}): ReactNode {
  const formats = useFormats();
  if (items.length === 0) return null;
  return (
    <ul className={styles.news}>
      {items.map(({title, to, date, what}) => (
        <li key={to}>
          <Link to={to}>{title}</Link>
          <span className={styles.muted}>
            {' '}
            <time dateTime={date}>{formats.date(date)}</time>
          </span>
          {what && !isShort && <p>{what}</p>}
        </li>
      ))}
    </ul>
  );
}

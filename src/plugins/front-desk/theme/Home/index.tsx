import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import PrintFoot from '../../../../components/PrintFoot';
import {useSitePath} from '../../../../components/useSitePath';
import type {HomeData} from '../../domain/frontDesk';
import SearchBand from '../SearchBand';
import LatestNews from './LatestNews';
import NextSessions from './NextSessions';
import QuickLinks from './QuickLinks';
import SearchExamples from './SearchExamples';
import styles from './styles.module.css';
import Urgent from './Urgent';

/** The front desk: find a page, what is urgent, links in the reader's words, the next sessions, what is new. */
export default function Home({data}: {data: HomeData}): ReactNode {
  return (
    <Layout>
      <PageMetadata
        description={translate({
          id: 'home.description',
          message: 'Manuals, procedures, equipment guides and training for our staff.',
        })}
      />
      <main className={styles.home} data-sheet="home-styles">
        <SearchBand>
          <SearchExamples words={data.examples} />
        </SearchBand>
        <div className={styles.main}>
          <Urgent links={data.urgent} closed={data.closed} />
          <QuickLinks groups={data.groups} />
          <div className={styles.columns}>
            <NextSessions dates={data.dates} />
            <LatestNews posts={data.posts} />
          </div>
          <PrintFoot path={useSitePath()('/')} />
        </div>
      </main>
    </Layout>
  );
}

import Breadcrumbs from '@deskbook/ui/components/Breadcrumbs';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import TrainingReport from '@theme/TrainingReport';
import type {ReactNode} from 'react';
import {reportLead} from '../TrainingReport/reportLead';
import styles from './styles.module.css';

/** For trainers who know its URL. No list or search result includes it. */
export default function TrainingReportPage(): ReactNode {
  const sitePath = useSitePath();
  const title = translate({id: 'report.title', message: 'Training report'});
  return (
    <HtmlClassNameProvider className="wide-page">
      <Layout>
        <PageMetadata title={title} description={reportLead()} />
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
        <main className={styles.main}>
          <div className="screen-only">
            <Breadcrumbs trail={[{label: sectionLabel('training'), to: sitePath('training/')}]} />
          </div>
          <h1>{title}</h1>
          <noscript>
            <p>
              {translate({
                id: 'report.withoutScript',
                message: 'This page needs JavaScript: it reads the files in your browser, and sends them nowhere.',
              })}
            </p>
          </noscript>
          <TrainingReport />
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}

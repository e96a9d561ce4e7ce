import Island from '@deskbook/engine/islands/Island';
import Breadcrumbs from '@deskbook/ui/components/Breadcrumbs';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import TrainingReport from '@theme/TrainingReport';
import type {ReactNode} from 'react';
import type {PlannedSession} from '../../domain/trainer/trainerSession';
import {trainerParts} from '../trainerParts';
import {CodeDrawings} from './Codes';
import {Notice} from './Notices';
import styles from './styles.module.css';
import Tools, {type ToolsProps} from './Tools';

export default function TrainerPage({session: {codes, ...planned}}: {session: PlannedSession}): ReactNode {
  const sitePath = useSitePath();
  const {collectAnchor} = useBrokenLinks();
  // The session's page links to each of them.
  for (const [part] of trainerParts()) collectAnchor(part);
  const session = {...planned, codes: codes.map(({leadsTo, address}) => ({leadsTo, address}))};
  return (
    <Layout>
      <PageMetadata
        title={translate({id: 'trainer.title', message: 'Trainer tools: {session}'}, {session: session.title})}
        description={translate({
          id: 'trainer.description',
          message: 'Run sheet, presenter view, sign-in sheet, roster and certificates of one training session.',
        })}
      />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.main}>
        <Breadcrumbs
          trail={[
            {label: sectionLabel('training'), to: sitePath('training/')},
            {label: session.title, to: session.to},
          ]}
        />
        <header className={styles.top}>
          <p className={styles.kind}>{translate({id: 'trainer.kind', message: 'Trainer tools'})}</p>
          <h1>{session.title}</h1>
          <WithoutScript />
        </header>
        <Island name="trainer" load="" props={{session} satisfies ToolsProps}>
          <Tools session={session} />
        </Island>
        <section id="results" data-part="results" className="needs-script" aria-labelledby="results-title">
          <h2 id="results-title">{translate({id: 'trainer.results', message: 'Results'})}</h2>
          <TrainingReport session={session.slug} />
        </section>
        <CodeDrawings codes={codes} />
      </main>
    </Layout>
  );
}

function WithoutScript(): ReactNode {
  return (
    <noscript>
      <Notice>
        {translate({
          id: 'trainer.withoutScript',
          message:
            'Without JavaScript this page shows one date only, with the run sheet and an empty sign-in sheet. For another date print them and write the date over this one.',
        })}
      </Notice>
    </noscript>
  );
}

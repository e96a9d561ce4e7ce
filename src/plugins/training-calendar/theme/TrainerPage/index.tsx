import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import Breadcrumbs from '../../../../components/Breadcrumbs';
import Icon from '../../../../components/Icon';
import {sectionLabel} from '../../../../components/siteSections';
import {useSitePath} from '../../../../components/useSitePath';
import {useChosenDate} from '../../client/trainer/useChosenDate';
import {useRoster} from '../../client/trainer/useRoster';
import type {TrainerSession} from '../../domain/trainer/trainerSession';
import Certificates from './Certificates';
import Codes from './Codes';
import DateChoice from './DateChoice';
import Notices from './Notices';
import Presenter from './Presenter';
import RosterEditor from './RosterEditor';
import RunSheet from './RunSheet';
import SignInSheet from './SignInSheet';
import styles from './styles.module.css';

/** Everything that a trainer has in hand on the day of a session: on the screen, on the wall and on paper. */
export default function TrainerPage({session}: {session: TrainerSession}): ReactNode {
  const sitePath = useSitePath();
  const {date, isLost, choose} = useChosenDate(session);
  const hand = useRoster(session.slug, date.id);
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
      <main className={styles.main} data-sheet="trainer-styles" data-wake="">
        <Breadcrumbs
          trail={[
            {label: sectionLabel('training'), to: sitePath('training/')},
            {label: session.title, to: session.to},
          ]}
        />
        <header className={styles.top}>
          <p className={styles.kind}>
            <Translate id="trainer.kind">Trainer tools</Translate>
          </p>
          <h1>{session.title}</h1>
          <DateChoice session={session} date={date} onChoose={choose} />
          <p>
            <Link to={session.to}>
              <Translate id="trainer.toSession">Go to the session's page</Translate>
            </Link>
          </p>
          <Notices session={session} date={date} isLost={isLost} hand={hand} />
          <Contents />
        </header>
        <RunSheet session={session} date={date}>
          <Presenter session={session} date={date} />
        </RunSheet>
        <RosterEditor session={session} date={date} hand={hand} />
        <SignInSheet session={session} date={date} roster={hand.roster} />
        <Certificates session={session} date={date} roster={hand.roster} />
        <Codes codes={session.codes} title={session.title} />
      </main>
    </Layout>
  );
}

function Contents(): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  const parts = [
    ['run-sheet', 'list', translate({id: 'trainer.runSheet', message: 'Run sheet'})],
    ['roster', 'people', translate({id: 'trainer.roster', message: 'Roster'})],
    ['sign-in', 'file', translate({id: 'trainer.signIn', message: 'Sign-in sheet'})],
    ['certificates', 'graduate', translate({id: 'trainer.certificates', message: 'Certificates'})],
    ['codes', 'scan', translate({id: 'trainer.codes', message: 'QR codes'})],
  ] as const;
  // The session's page leads to each of them.
  for (const [id] of parts) collectAnchor(id);
  return (
    <nav aria-label={translate({id: 'trainer.contents', message: 'On this page'})}>
      <ul className={styles.contents}>
        {parts.map(([id, icon, name]) => (
          <li key={id} className={id === 'roster' || id === 'certificates' ? 'needs-script' : undefined}>
            <a href={`#${id}`}>
              <Icon name={icon} />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

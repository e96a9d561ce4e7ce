import Head from '@docusaurus/Head';
import Translate from '@docusaurus/Translate';
import SessionDetails from '@theme/PageHeader/SessionDetails';
import SessionWhen from '@theme/PageHeader/SessionWhen';
import ReaderTimeScript from '@theme/ReaderTimeScript';
import {type ReactNode, useId} from 'react';
import ShownBetween from '../../../../components/ShownBetween';
import {useSessionPart} from '../../client/session/useSessionPart';
import type {SessionPart} from '../../domain/sessionPart';
import type {JsonLd} from '../../domain/structuredData';
import NextDate from './NextDate';
import OwnCalendar from './OwnCalendar';
import RegistrationLine from './RegistrationLine';
import SingleDates from './SingleDates';
import styles from './styles.module.css';

/**
 * When a session takes place and how to take part, before all else that is to be said of it, and its dates for programs.
 * The many dates of a series come after what one does about them, so that both are in the first view.
 */
export default function SessionBlock(): ReactNode {
  const part = useSessionPart();
  const takePart = part && <TakePart part={part} />;
  return (
    <div className={styles.top} data-sheet="session-styles">
      {part?.structuredData && <StructuredData data={part.structuredData} />}
      {part?.isSeries && takePart}
      <SessionWhen />
      {!part?.isSeries && takePart}
      <ReaderTimeScript />
      <SessionDetails />
    </div>
  );
}

/** How to take part in a session and to have it in one's own calendar, until it is over. */
function TakePart({part}: {part: SessionPart}): ReactNode {
  const id = useId();
  const {endsAt, builtAt} = part;
  return (
    <ShownBetween as="div" until={endsAt ?? undefined} initially={endsAt === null || endsAt > builtAt}>
      <section className={styles.block} aria-labelledby={id}>
        <h2 id={id} className={styles.title}>
          <Translate id="session.takePart">Take part</Translate>
        </h2>
        {part.isSeries && <NextDate part={part} />}
        <RegistrationLine part={part} />
        <OwnCalendar part={part} />
        {part.isSeries && part.dates.length > 0 && <SingleDates part={part} />}
      </section>
    </ShownBetween>
  );
}

function StructuredData({data}: {data: JsonLd}): ReactNode {
  // What an author writes may not end the script.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    <Head>
      <script type="application/ld+json">{json}</script>
    </Head>
  );
}

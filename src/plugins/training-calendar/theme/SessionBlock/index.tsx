import Head from '@docusaurus/Head';
import Translate from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import ShownBetween from '../../../../components/ShownBetween';
import {useSessionPart} from '../../client/session/useSessionPart';
import type {JsonLd} from '../../domain/structuredData';
import OwnCalendar from './OwnCalendar';
import RegistrationLine from './RegistrationLine';
import SingleDates from './SingleDates';
import styles from './styles.module.css';

/** How to take part in a session and to have it in one's own calendar, until it is over; and its dates for programs. */
export default function SessionBlock(): ReactNode {
  const id = useId();
  const part = useSessionPart();
  if (!part) return null;
  const {structuredData, endsAt, builtAt} = part;
  return (
    <>
      {structuredData && <StructuredData data={structuredData} />}
      <ShownBetween as="div" until={endsAt ?? undefined} initially={endsAt === null || endsAt > builtAt}>
        <section className={styles.block} data-sheet="session-styles" aria-labelledby={id}>
          <h2 id={id} className={styles.title}>
            <Translate id="session.takePart">Take part</Translate>
          </h2>
          <RegistrationLine part={part} />
          <OwnCalendar part={part} />
          {part.isSeries && part.dates.length > 0 && <SingleDates part={part} />}
        </section>
      </ShownBetween>
    </>
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

import Head from '@docusaurus/Head';
import ReaderTimeScript from '@theme/ReaderTimeScript';
import type {ReactNode} from 'react';
import {useSessionPart} from '../../client/pageParts';
import type {JsonLd} from '../../domain/structuredData';
import AddToCalendar from './AddToCalendar';
import styles from './styles.module.css';
import TakePart from './TakePart';

/** When a session takes place next and how to take part, before everything else about it, and its dates for programs. */
export default function SessionBlock(): ReactNode {
  const part = useSessionPart();
  return (
    <div className={styles.top} data-sheet="session-styles">
      <ReaderTimeScript />
      {part?.structuredData && <StructuredData data={part.structuredData} />}
      {part && (
        <TakePart part={part}>
          <AddToCalendar part={part} />
        </TakePart>
      )}
    </div>
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

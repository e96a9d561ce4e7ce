import Icon from '@deskbook/ui/components/Icon';
import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import ReaderTimeScript from '@theme/ReaderTimeScript';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {type PartProps, useSessionPart} from '../../client/pageParts';
import type {SessionPart} from '../../domain/sessionPart';
import type {JsonLd} from '../../domain/structuredData';
import {AddLinks, SubscribeLink} from './calendarLinks';
import fold from './fold.module.css';
import styles from './styles.module.css';
import TakePart from './TakePart';

/** The next date and how to take part, above everything else, and structured data for search engines. */
export default function SessionBlock(props: PartProps): ReactNode {
  const part = useSessionPart(props);
  return (
    <div className={styles.top}>
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
  // Keeps authors' text from ending the script.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    <Head>
      <script type="application/ld+json">{json}</script>
    </Head>
  );
}

/** Adds the session to a calendar, or subscribes to its changes. */
function AddToCalendar({part}: {part: SessionPart}): ReactNode {
  const {file, dates, repeats} = part;
  const only = repeats ? undefined : dates.find(({add}) => add);
  if (!file && !only) return null;
  return (
    <details className={clsx(styles.own, 'screen-only')}>
      <summary className={fold.summary}>
        <Icon name="calendar" />
        {repeats
          ? translate({id: 'session.addAll', message: 'Add all dates to my calendar'})
          : translate({id: 'session.add', message: 'Add to my calendar'})}
      </summary>
      <p className={styles.links}>
        {only?.add && <AddLinks add={{...only.add, file: null}} />}
        {file && (
          <>
            <a href={file}>{translate({id: 'session.calendarFile', message: 'Calendar file (.ics)'})}</a>
            <SubscribeLink file={file} />
          </>
        )}
      </p>
      {file && (
        <p className="quiet">
          {translate({
            id: 'session.subscribe.why',
            message:
              'What you add or download is a copy and won’t change. If you subscribe, a new time or room shows up in your calendar within a day or so.',
          })}
        </p>
      )}
    </details>
  );
}

import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import type {SessionPart} from '../../domain/sessionPart';
import {AddLinks, SubscribeLink} from './calendarLinks';
import fold from './fold.module.css';
import styles from './styles.module.css';

/** The session in one's own calendar: once, or so that what changes arrives there. */
export default function AddToCalendar({part}: {part: SessionPart}): ReactNode {
  const {file, dates, repeats} = part;
  const only = repeats ? undefined : dates.find(({add}) => add);
  if (!file && !only) return null;
  return (
    <details className={clsx(styles.own, 'screen-only')}>
      <summary className={fold.summary}>
        <Icon name="calendar" />
        {repeats ? (
          <Translate id="session.addAll">Add all dates to my calendar</Translate>
        ) : (
          <Translate id="session.add">Add to my calendar</Translate>
        )}
      </summary>
      <p className={styles.links}>
        {only?.add && <AddLinks add={{...only.add, file: null}} />}
        {file && (
          <>
            <a href={file}>
              <Translate id="session.calendarFile">Calendar file (.ics)</Translate>
            </a>
            <SubscribeLink file={file} />
          </>
        )}
      </p>
      {file && (
        <p className={styles.quiet}>
          <Translate id="session.subscribe.why">
            What you add or download is a copy and won’t change. If you subscribe, a new time or room shows up in your
            calendar within a day or so.
          </Translate>
        </p>
      )}
    </details>
  );
}

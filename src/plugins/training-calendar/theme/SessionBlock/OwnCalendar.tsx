import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {SessionPart} from '../../domain/sessionPart';
import AddLinks from './AddLinks';
import styles from './styles.module.css';

/** The session in one's own calendar: once, or so that what changes arrives there. */
export default function OwnCalendar({part: {file, dates, isSeries}}: {part: SessionPart}): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  const [first] = dates;
  return (
    <div className={styles.noPaper}>
      <p className={styles.links}>
        {!isSeries && first && <AddLinks date={first} />}
        {file && (
          <>
            <a href={file}>
              <Translate id="session.calendarFile">Calendar file (.ics)</Translate>
            </a>
            <a href={`${url}${file}`.replace(/^https?:/, 'webcal:')}>
              <Translate id="session.subscribe">Subscribe</Translate>
            </a>
          </>
        )}
      </p>
      {file && (
        <p className={styles.quiet}>
          <Translate id="session.subscribe.why">
            Added or downloaded, it is a copy. Subscribed to, it takes on a new time or room within a day or so.
          </Translate>
        </p>
      )}
    </div>
  );
}

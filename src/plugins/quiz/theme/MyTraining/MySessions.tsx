import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Badge from '../../../../components/Badge';
import DateBlock from '../../../../components/DateBlock';
import {useFormats} from '../../../../components/formats';
import Icon from '../../../../components/Icon';
import SiteLink from '../../../../components/SiteLink';
import StatusBadge from '../../../../components/StatusBadge';
import type {ComingSession} from '../../domain/mySessions';
import styles from './styles.module.css';

/** How many are listed; the calendar has all of them. */
const MOST = 6;

/** Sessions to attend, each with its next date. */
export default function MySessions({coming}: {coming: readonly ComingSession[]}): ReactNode {
  const formats = useFormats();
  const add = translate({id: 'quiz.training.addToCalendar', message: 'Add to my calendar'});
  if (coming.length === 0) return null;
  return (
    <section aria-labelledby="my-sessions">
      <h2 id="my-sessions">{translate({id: 'quiz.training.sessions', message: 'Sessions for you'})}</h2>
      <ul className={`plain-list ${styles.rows} ${styles.columns}`}>
        {coming.slice(0, MOST).map(({session: {id, title, url, file}, date, isStep}) => (
          <li key={id} className={styles.row}>
            <DateBlock date={date.start} />
            <div className={styles.rowText}>
              <Link to={url}>{title}</Link>
              <span className="quiet">
                {[
                  formats.time(date.start),
                  date.place ?? translate({id: 'quiz.training.online', message: 'online'}),
                ].join(', ')}
              </span>
              <span className={styles.badges}>
                {isStep && (
                  <Badge icon="flag">{translate({id: 'quiz.training.onYourPath', message: 'On your path'})}</Badge>
                )}
                <StatusBadge status={date.isFull ? 'full' : 'scheduled'} />
              </span>
              <span className="screen-only">
                <a href={file} download aria-label={`${add}: ${title}`}>
                  <Icon name="calendar" /> {add}
                </a>
              </span>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.all}>
        <SiteLink to="/calendar/">
          {translate({id: 'quiz.training.calendar', message: 'The training calendar'})}
        </SiteLink>{' '}
        <Icon name="arrow-right" />
      </p>
    </section>
  );
}

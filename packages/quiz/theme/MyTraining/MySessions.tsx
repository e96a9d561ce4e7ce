import Badge from '@deskbook/ui/components/Badge';
import DateBlock from '@deskbook/ui/components/DateBlock';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import SiteLink from '@deskbook/ui/components/SiteLink';
import StatusBadge from '@deskbook/ui/components/StatusBadge';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import RegisterButton from '@theme/RegisterButton';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {ComingSession} from '../../domain/mySessions';
import styles from './styles.module.css';

/** How many are listed; the calendar has all of them. */
const MOST = 6;

/** Sessions to attend, each with its next date. */
export default function MySessions({coming}: {coming: readonly ComingSession[]}): ReactNode {
  if (coming.length === 0) return null;
  return (
    <section aria-labelledby="my-sessions">
      <h2 id="my-sessions">{translate({id: 'quiz.training.sessions', message: 'Sessions for you'})}</h2>
      <ul className={`plain-list ${styles.rows} ${styles.columns}`}>
        {coming.slice(0, MOST).map((each) => (
          <SessionRow key={each.session.id} coming={each} />
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

interface Props {
  coming: ComingSession;
  /** Whether it's the one thing to do next */
  isFirst?: boolean;
}

export function SessionRow({coming, isFirst = false}: Props): ReactNode {
  const {session, isStep, date} = coming;
  return (
    <li className={isFirst ? styles.first : styles.row}>
      <DateBlock date={date.start} />
      <div className={styles.rowText}>
        <Link to={session.url}>{session.title}</Link>
        <SessionWhen coming={coming} />
        {isStep && (
          <span className={styles.badges}>
            <Badge icon="flag">{translate({id: 'quiz.training.onYourPath', message: 'On your path'})}</Badge>
          </span>
        )}
        <SessionActions coming={coming} isFirst={isFirst} />
      </div>
    </li>
  );
}

/** `Wed, Dec 9, 7:45 AM, Riverside`, and whether it's full */
export function SessionWhen({coming: {date}}: Props): ReactNode {
  const formats = useFormats();
  const place = date.place ?? translate({id: 'quiz.training.online', message: 'online'});
  return (
    <span className={styles.badges}>
      <span className="quiet">{[formats.dateAndTime(date.start), place].join(', ')}</span>
      <StatusBadge status={date.isFull ? 'full' : 'scheduled'} />
    </span>
  );
}

/** First how to get a seat, then the calendar, unless there is no seat. */
export function SessionActions({coming: {session, date}, isFirst = false}: Props): ReactNode {
  const add = translate({id: 'quiz.training.addToCalendar', message: 'Add to my calendar'});
  return (
    <span className={clsx(styles.actions, 'screen-only')}>
      <RegisterButton signUp={session.signUp} start={date.start} isListed isMain={isFirst} />
      {!date.isFull && (
        <a href={session.file} download aria-label={`${add}: ${session.title}`}>
          <Icon name="calendar" /> {add}
        </a>
      )}
    </span>
  );
}

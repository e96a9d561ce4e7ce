import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ReaderTime from '../../../../components/ReaderTime';
import StatusBadge from '../../../../components/StatusBadge';
import {isCancelledOrPostponed} from '../../../../content/isCancelledOrPostponed';
import {useFrame} from '../../client/frame';
import type {CalendarOccurrence, CalendarSession} from '../../domain/calendarData';
import {filteredBy} from '../../domain/filteredBy';
import {sayHours} from '../dateWords';
import {NextBadge, NowBadge, PastBadge} from '../timeBadges';
import styles from './styles.module.css';
import {where} from './words';

interface Props {
  occurrence: CalendarOccurrence;
  session: CalendarSession;
  level: 3 | 4;
  /** From when on it is the next one, and whether it is on the day of the build; undefined where nobody marks the next. */
  next?: {from: string | undefined; initially: boolean} | undefined;
}

/** One session in a list: what, when, where and with whom, and in a word where it differs from the plan. */
export default function Entry({occurrence, session, level, next}: Props): ReactNode {
  const formats = useFormats();
  const {buildDay, timeZone: frameZone} = useFrame();
  const {startsAt, timeZone, status, reason, movedFrom} = occurrence;
  const Title = level === 3 ? 'h3' : 'h4';
  const isElsewhere = timeZone !== frameZone;
  return (
    <div
      className={clsx(styles.entry, isCancelledOrPostponed(occurrence) && styles.off)}
      {...filteredBy(occurrence, session)}
    >
      <div className={styles.what}>
        <Title className={styles.title}>
          <Link to={session.to}>{session.title}</Link>
        </Title>
        <StatusBadge status={status} movedFrom={movedFrom} />
        {!isCancelledOrPostponed(occurrence) && (
          <>
            <NowBadge date={occurrence} />
            {next && <NextBadge date={occurrence} {...next} />}
            <PastBadge date={occurrence} initially={occurrence.end.slice(0, 10) < buildDay} />
          </>
        )}
      </div>
      <p className={clsx(styles.about, 'quiet')}>
        <span className={styles.fact}>
          <time dateTime={startsAt}>{sayHours(occurrence, formats, formats.dayOfMonth)}</time>
          {isElsewhere && ` ${formats.zone(timeZone, startsAt)}`}
          <ReaderTime at={startsAt} timeZone={timeZone} />
        </span>
        <WhereAndWhom occurrence={occurrence} />
      </p>
      {(movedFrom || reason) && (
        <p className={clsx(styles.about, 'quiet')}>
          {movedFrom && (
            <Translate
              id="calendar.movedFrom"
              values={{date: <time dateTime={movedFrom}>{formats.dayOfMonth(movedFrom)}</time>}}
              description="Beside a date of a series that takes place on another day than the series says"
            >
              {'Moved from {date}.'}
            </Translate>
          )}{' '}
          {reason}
        </p>
      )}
    </div>
  );
}

/** A phone's list leaves out the room and the trainer. */
function WhereAndWhom({occurrence}: Pick<Props, 'occurrence'>): ReactNode {
  const {place, trainers} = occurrence;
  const branch = where({...occurrence, place: place && {...place, room: null}});
  return (
    <>
      {branch && ' '}
      {branch && (
        <span className={styles.fact}>
          {place?.room && <span className={styles.detail}>{place.room}, </span>}
          {branch}
        </span>
      )}
      {trainers.length > 0 && ' '}
      {trainers.length > 0 && <span className={clsx(styles.fact, styles.detail)}>{trainers.join(', ')}</span>}
    </>
  );
}

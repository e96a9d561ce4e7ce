import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import {useFormats} from '@deskbook/ui/components/formats';
import ReaderTime from '@deskbook/ui/components/ReaderTime';
import StatusBadge, {statesOf} from '@deskbook/ui/components/StatusBadge';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useListFrame} from '../../client/frame';
import type {CalendarOccurrence} from '../../domain/calendarData';
import {isUpcoming} from '../../domain/listedDates';
import {formatUntil} from '../dateWords';
import RegisterButton from '../RegisterButton';
import {NextBadge, NowBadge, PastBadge} from '../timeBadges';
import styles from './styles.module.css';
import {whatOf, where} from './words';

interface Props {
  occurrence: CalendarOccurrence;
  heading: 'h3' | 'h4' | 'p';
  /** When it becomes the next one, and whether it is on the day of the build; undefined if the list doesn't mark the next one. */
  next?: {from: string | undefined; initially: boolean} | undefined;
}

/** One session in a list: what, when, where, with whom, and how it differs from the plan. */
export default function Entry({occurrence, heading: Title, next}: Props): ReactNode {
  const formats = useFormats();
  const {buildDay, timeZone: frameZone} = useListFrame();
  const {to, filteredBy, start, startsAt, timeZone, status, reason, movedFrom} = occurrence;
  const isOff = isCancelledOrPostponed(occurrence);
  const [state] = statesOf(occurrence);
  return (
    <div className={clsx(styles.entry, state && styles[state.tone])} {...filteredBy}>
      <div className={styles.what}>
        <Title className={styles.title}>
          <Link to={to}>{whatOf(occurrence)}</Link>
        </Title>
        <StatusBadge status={status} movedFrom={movedFrom} />
        {!isOff && (
          <>
            <NowBadge date={occurrence} />
            {next && <NextBadge date={occurrence} {...next} />}
            <PastBadge date={occurrence} initially={!isUpcoming(occurrence, buildDay)} />
          </>
        )}
      </div>
      <p className={clsx(styles.about, 'quiet')}>
        <span className={clsx(styles.fact, isOff && styles.struck)}>
          <time dateTime={startsAt}>
            {formats.time(start)}{' '}
            <span className={styles.until}>{formatUntil(occurrence, formats, formats.dayOfMonth)}</span>
          </time>
          {timeZone !== frameZone && ` ${formats.zone(timeZone, startsAt)}`}
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
      {!isOff && <Seat occurrence={occurrence} />}
    </div>
  );
}

/** Other dates are listed as well, so only a full one names another. */
function Seat({occurrence: {to, start, status}}: Pick<Props, 'occurrence'>): ReactNode {
  const signUp = useListFrame().signUps[to];
  if (!signUp) return null;
  const dates = status === 'full' ? signUp.dates : signUp.dates.filter((date) => date.start === start);
  return <RegisterButton signUp={{...signUp, dates}} start={start} isListed className={styles.seat} />;
}

/** Leaves out the room and the trainer on a phone. */
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

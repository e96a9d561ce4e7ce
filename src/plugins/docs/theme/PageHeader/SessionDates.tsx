import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import {useFormats} from '../../../../components/formats';
import {useNow} from '../../../../components/useToday';
import type {SessionFacts} from '../../domain/pageFacts';
import {describeSeries} from './describeSeries';
import {wordLabel} from './factLabels';
import styles from './styles.module.css';

/** When a session takes place; which dates have passed is right on the day of reading. */
export default function SessionDates({session}: {session: SessionFacts}): ReactNode {
  const id = useId();
  const now = useNow();
  const formats = useFormats();
  const [first] = session.dates;
  const next = session.dates.find(({endsAt, status}) => status !== 'cancelled' && (now === null || endsAt > now));
  return (
    <section className={styles.dates} aria-labelledby={id}>
      <p id={id} className={styles.datesTitle}>
        {session.repeats ? describeSeries(session.repeats, formats) : <Translate id="session.when">When</Translate>}
      </p>
      <ul>
        {session.dates.map((date) => (
          <SessionDate key={date.start} date={date} now={now} isNext={date === next && session.dates.length > 1} />
        ))}
      </ul>
      {first && (
        <p className={styles.zone}>
          <Translate id="session.zone" values={{zone: formats.zone(first.timeZone, first.endsAt)}}>
            {'Times are {zone}.'}
          </Translate>
        </p>
      )}
      {session.more > 0 && (
        <p>
          <Translate id="session.more" values={{count: session.more}}>
            {'… and {count} more'}
          </Translate>
        </p>
      )}
      {now !== null && !next && (
        <p className={styles.over}>
          <Translate id="session.over">No date is left. The next ones appear here when they are planned.</Translate>
        </p>
      )}
    </section>
  );
}

interface DateProps {
  date: SessionFacts['dates'][number];
  now: string | null;
  isNext: boolean;
}

function SessionDate({date: {start, end, endsAt, status, place, trainers}, now, isNext}: DateProps): ReactNode {
  const formats = useFormats();
  const isPast = now !== null && endsAt <= now;
  const isSameDay = start.slice(0, 10) === end.slice(0, 10);
  const isOff = status === 'cancelled' || status === 'postponed';
  const state =
    status !== 'scheduled'
      ? wordLabel(status)
      : isPast
        ? translate({id: 'session.past', message: 'Past'})
        : isNext
          ? translate({id: 'session.next', message: 'Next'})
          : null;
  return (
    <li className={clsx(isPast && styles.past, isNext && styles.next)}>
      <time dateTime={start} className={clsx(isOff && styles.off)}>
        {formats.longDate(start)}, {formats.time(start)} –{' '}
        {isSameDay ? formats.time(end) : `${formats.longDate(end)}, ${formats.time(end)}`}
      </time>
      {place && ` · ${place}`}
      {trainers.length > 0 && ` · ${trainers.join(', ')}`}
      {state && <span className={styles.state}>{state}</span>}
    </li>
  );
}

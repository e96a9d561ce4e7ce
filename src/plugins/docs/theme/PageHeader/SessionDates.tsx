import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import {useFormats} from '../../../../components/formats';
import ReaderTime from '../../../../components/ReaderTime';
import ShownBetween from '../../../../components/ShownBetween';
import {isOff} from '../../../../content/isOff';
import type {SessionFacts} from '../../domain/pageFacts';
import {describeSeries} from './describeSeries';
import {wordLabel} from './factLabels';
import styles from './styles.module.css';

/** When a session takes place; which dates have passed is right on the day of reading. */
export default function SessionDates({session}: {session: SessionFacts}): ReactNode {
  const id = useId();
  const formats = useFormats();
  const [first] = session.dates;
  const live = session.dates.filter((date) => !isOff(date));
  const lastEnd = live.at(-1)?.endsAt;
  return (
    <section className={styles.dates} aria-labelledby={id}>
      <p id={id} className={styles.datesTitle}>
        {session.repeats ? describeSeries(session.repeats, formats) : <Translate id="session.when">When</Translate>}
      </p>
      <ul>
        {session.dates.map((date, index) => (
          <SessionDate
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and two dates may start together
            key={index}
            date={date}
            next={session.dates.length > 1 ? nextMark(live, date) : undefined}
          />
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
      {session.more === 0 && (
        <ShownBetween as="p" className={styles.over} from={lastEnd} initially={live.length === 0}>
          <Translate id="session.over">No date is left. The next ones appear here when they are planned.</Translate>
        </ShownBetween>
      )}
    </section>
  );
}

/** From when a date is the next one: from the end of the one before; undefined for one that is never next. */
function nextMark(
  live: SessionFacts['dates'],
  date: SessionFacts['dates'][number],
): {from: string | undefined} | undefined {
  const place = live.indexOf(date);
  return place < 0 ? undefined : {from: live[place - 1]?.endsAt};
}

interface DateProps {
  date: SessionFacts['dates'][number];
  next: {from: string | undefined} | undefined;
}

function SessionDate({date, next}: DateProps): ReactNode {
  const {start, end, startsAt, endsAt, timeZone, status, place, trainers} = date;
  const formats = useFormats();
  const isSameDay = start.slice(0, 10) === end.slice(0, 10);
  return (
    <li>
      <time dateTime={start} className={clsx(isOff(date) && styles.off)}>
        {formats.longDate(start)}, {formats.time(start)} –{' '}
        {isSameDay ? formats.time(end) : `${formats.longDate(end)}, ${formats.time(end)}`}
      </time>
      <ReaderTime at={startsAt} timeZone={timeZone} />
      {place && ` · ${place}`}
      {trainers.length > 0 && ` · ${trainers.join(', ')}`}
      {status !== 'scheduled' && <span className={styles.state}>{wordLabel(status)}</span>}
      {!isOff(date) && (
        <ShownBetween className={clsx(styles.state, styles.past)} from={endsAt} initially={false}>
          {translate({id: 'session.past', message: 'Past'})}
        </ShownBetween>
      )}
      {next && (
        <ShownBetween
          className={clsx(styles.state, styles.next)}
          from={next.from}
          until={endsAt}
          initially={next.from === undefined}
        >
          {translate({id: 'session.next', message: 'Next'})}
        </ShownBetween>
      )}
    </li>
  );
}

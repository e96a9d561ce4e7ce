import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {type Formats, useFormats} from '../../../../components/formats';
import ReaderTime from '../../../../components/ReaderTime';
import ShownBetween from '../../../../components/ShownBetween';
import {isOff} from '../../../../content/isOff';
import type {CalendarOccurrence, CalendarSession} from '../../domain/calendarData';
import type {CalendarFrame} from '../../domain/pageData';
import styles from './styles.module.css';
import {statusWord, where} from './words';

interface Props {
  occurrence: CalendarOccurrence;
  session: CalendarSession;
  frame: CalendarFrame;
  level: 3 | 4;
  /** From when on it is the next one, and whether it is on the day of the build; undefined where nobody marks the next. */
  next?: {from: string | undefined; initially: boolean} | undefined;
}

/** One session in a list: when, what, where and with whom, and in a word where it differs from the plan. */
export default function Entry({occurrence, session, frame, level, next}: Props): ReactNode {
  const formats = useFormats();
  const {startsAt, endsAt, timeZone, status, trainers, movedFrom} = occurrence;
  const Title = level === 3 ? 'h3' : 'h4';
  const isElsewhere = timeZone !== frame.timeZone;
  return (
    <div className={clsx(styles.entry, isOff(occurrence) && styles.off)}>
      <p className={styles.when}>
        <time dateTime={startsAt}>{timeSpan(occurrence, formats)}</time>
        {isElsewhere && ` ${formats.zone(timeZone, startsAt)}`}
        <ReaderTime at={startsAt} timeZone={timeZone} />
      </p>
      <div>
        <Title className={styles.title}>
          <Link to={session.to}>{session.title}</Link>
        </Title>
        {status !== 'scheduled' && <span className={styles.state}>{statusWord(status)}</span>}
        {next && (
          <ShownBetween
            className={clsx(styles.state, styles.next)}
            from={next.from}
            until={endsAt}
            initially={next.initially}
          >
            {translate({id: 'session.next', message: 'Next'})}
          </ShownBetween>
        )}
        {!isOff(occurrence) && (
          <ShownBetween
            className={clsx(styles.state, styles.over)}
            from={endsAt}
            initially={occurrence.end.slice(0, 10) < frame.buildDay}
          >
            {translate({id: 'session.past', message: 'Past'})}
          </ShownBetween>
        )}
        <p className={styles.about}>
          {[...where(occurrence), trainers.join(', ')].filter(Boolean).join(' · ')}
          {movedFrom && (
            <>
              {' · '}
              <Translate
                id="calendar.movedFrom"
                values={{date: <time dateTime={movedFrom}>{formats.dayOfMonth(movedFrom)}</time>}}
                description="Beside a date of a series that takes place on another day than the series says"
              >
                {'Moved from {date}'}
              </Translate>
            </>
          )}
        </p>
      </div>
    </div>
  );
}

/** `10:00 AM – 11:30 AM`; with the date of the end where that is another day. */
export function timeSpan({start, end}: Pick<CalendarOccurrence, 'start' | 'end'>, formats: Formats): string {
  const until = formats.time(end);
  const isSameDay = start.slice(0, 10) === end.slice(0, 10);
  return `${formats.time(start)} – ${isSameDay ? until : `${formats.dayOfMonth(end)}, ${until}`}`;
}

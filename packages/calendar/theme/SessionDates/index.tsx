import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import {DATES_ID} from '@deskbook/content/sessionSections';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {type PartProps, useSessionPart} from '../../client/pageParts';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';
import {formatStart} from '../dateWords';
import {seatAddress} from '../RegisterButton/seatAddress';
import {AddLinks} from '../SessionBlock/calendarLinks';
import type {DateProps} from '../SessionBlock/dateProps';
import {describeSeries} from '../SessionBlock/describeSeries';
import fold from '../SessionBlock/fold.module.css';
import block from '../SessionBlock/styles.module.css';
import DateRow from './DateRow';
import styles from './styles.module.css';

/** More dates are folded, unless it's only one more. */
const IN_SIGHT = 4;

/** The dates of a series: how each differs, how to register for it, and how to add it to a calendar. */
export default function SessionDates(props: PartProps): ReactNode {
  const part = useSessionPart(props);
  const formats = useFormats();
  useBrokenLinks().collectAnchor(DATES_ID);
  if (!part?.repeats) return null;
  const {dates, more, endsAt, builtAt} = part;
  const shown = dates.length > IN_SIGHT + 1 ? IN_SIGHT : dates.length;
  return (
    <section className={styles.dates} aria-labelledby={DATES_ID}>
      <h2 id={DATES_ID}>{translate({id: 'session.dates', message: 'Dates'})}</h2>
      <p className="quiet">{describeSeries(part.repeats, formats)}</p>
      <Rows dates={dates.slice(0, shown)} part={part} />
      {shown < dates.length && <Folded dates={dates.slice(shown)} part={part} />}
      <Registered dates={dates} part={part} />
      {more === 0 && (
        <ShownBetween
          as="p"
          className={clsx(styles.note, 'quiet')}
          from={endsAt ?? undefined}
          initially={endsAt === null || endsAt <= builtAt}
        >
          {translate({
            id: 'session.noneLeft',
            message: 'No dates are left. New ones appear here once they’re scheduled.',
          })}
        </ShownBetween>
      )}
    </section>
  );
}

interface RowsProps {
  dates: readonly DateOfPart[];
  part: SessionPart;
}

function Rows({dates, part}: RowsProps): ReactNode {
  const live = part.dates.filter((date) => !isCancelledOrPostponed(date));
  return (
    <ul className={clsx(styles.rows, 'plain-list')}>
      {dates.map((date) => (
        <li key={date.startsAt} className={styles.row}>
          <DateRow date={date} part={part} next={nextMark(live, date)} />
        </li>
      ))}
    </ul>
  );
}

function Folded({dates, part}: RowsProps): ReactNode {
  const formats = useFormats();
  const {more, calendar} = part;
  const forms = translate({id: 'session.moreDates', message: 'One more date|{count} more dates'});
  return (
    <details className={styles.fold}>
      <summary className={clsx(fold.summary, 'screen-only')}>{formats.counted(dates.length, forms)}</summary>
      <Rows dates={dates} part={part} />
      {more > 0 && (
        <p className={clsx(styles.note, 'quiet')}>
          <Link to={calendar}>
            <Translate id="session.more" values={{count: more}}>
              {'{count} more in the calendar'}
            </Translate>
          </Link>
        </p>
      )}
    </details>
  );
}

/** When a date becomes the next one: at the end of the one before. undefined if it never does. */
function nextMark(live: readonly DateOfPart[], date: DateOfPart): {from: string | undefined} | undefined {
  const place = live.indexOf(date);
  return place < 0 ? undefined : {from: live[place - 1]?.endsAt};
}

/** For people who are registered: add each date to a calendar, or give up the seat. */
function Registered({dates, part}: {dates: readonly DateOfPart[]; part: SessionPart}): ReactNode {
  const {registration, endsAt, builtAt} = part;
  return (
    <ShownBetween as="div" until={endsAt ?? undefined} initially={endsAt === null || endsAt > builtAt}>
      <details className={styles.fold}>
        <summary className={clsx(fold.summary, 'screen-only')}>
          {registration.by === 'mail'
            ? translate({id: 'session.registered', message: 'Already registered?'})
            : translate({id: 'session.addOne', message: 'Add one date to my calendar'})}
        </summary>
        <ul className={clsx(styles.registered, 'plain-list screen-only')}>
          {dates.map((date) => date.add && <DateLinks key={date.startsAt} date={date} part={part} />)}
        </ul>
      </details>
    </ShownBetween>
  );
}

function DateLinks({date, part}: DateProps): ReactNode {
  const formats = useFormats();
  const {startsAt, endsAt, add} = date;
  const when = formatStart(date, formats);
  const cancel = translate({id: 'session.cancel.mail', message: 'Cancel by e-mail'});
  return (
    <ShownBetween as="li" until={endsAt} initially={endsAt > part.builtAt}>
      {formats.longDate(date.start)}
      <span className={block.links}>
        {add && <AddLinks add={add} when={when} />}
        {part.registration.by === 'mail' && (
          <ShownBetween until={startsAt} initially={startsAt > part.builtAt}>
            <a href={seatAddress('cancellation', part, date, formats)} aria-label={`${cancel}: ${when}`}>
              {cancel}
            </a>
          </ShownBetween>
        )}
      </span>
    </ShownBetween>
  );
}

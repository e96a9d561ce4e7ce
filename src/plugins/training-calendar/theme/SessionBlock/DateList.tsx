import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import Badge from '../../../../components/Badge';
import DateBlock from '../../../../components/DateBlock';
import {useFormats} from '../../../../components/formats';
import ReaderTime from '../../../../components/ReaderTime';
import ShownBetween from '../../../../components/ShownBetween';
import {isCancelledOrPostponed} from '../../../../content/isCancelledOrPostponed';
import {sayPlace} from '../../domain/place';
import type {DateOfPart, SessionPart} from '../../domain/sessionPart';
import AddLinks from './AddLinks';
import DateBadges from './DateBadges';
import {Change} from './DateFacts';
import Deadline from './Deadline';
import {sayHours, sayStart} from './dateWords';
import {describeSeries} from './describeSeries';
import {Waitlist} from './nextSteps';
import OffDate from './OffDate';
import {cancellationMail, registrationMail} from './registrationMail';
import styles from './styles.module.css';

interface Props {
  part: SessionPart;
  repeats: NonNullable<SessionPart['repeats']>;
}

/** The dates of a series, each with what differs on it, how to register for it alone and to add it to one's calendar. */
export default function DateList({part, repeats}: Props): ReactNode {
  const id = useId();
  const formats = useFormats();
  const {dates, more, endsAt, builtAt, calendar} = part;
  const live = dates.filter((date) => !isCancelledOrPostponed(date));
  return (
    <section className={styles.dates} aria-labelledby={id}>
      <h2 id={id}>{describeSeries(repeats, formats)}</h2>
      <ul>
        {dates.map((date) => (
          <li key={date.startsAt}>
            <OneDate date={date} part={part} next={nextMark(live, date)} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <Link to={calendar}>
            <Translate id="session.more" values={{count: more}}>
              {'{count} more in the calendar'}
            </Translate>
          </Link>
        </p>
      )}
      {more === 0 && (
        <ShownBetween
          as="p"
          className={styles.quiet}
          from={endsAt ?? undefined}
          initially={endsAt === null || endsAt <= builtAt}
        >
          <Translate id="session.noneLeft">No dates are left. New ones appear here once they’re scheduled.</Translate>
        </ShownBetween>
      )}
    </section>
  );
}

/** From when a date is the next one: from the end of the one before; undefined for one that is never next. */
function nextMark(live: readonly DateOfPart[], date: DateOfPart): {from: string | undefined} | undefined {
  const place = live.indexOf(date);
  return place < 0 ? undefined : {from: live[place - 1]?.endsAt};
}

interface DateProps {
  date: DateOfPart;
  part: SessionPart;
  next: {from: string | undefined} | undefined;
}

function OneDate({date, part, next}: DateProps): ReactNode {
  const formats = useFormats();
  const {start, startsAt, endsAt, timeZone, place, trainers, add} = date;
  return (
    <>
      <div aria-hidden="true">
        <DateBlock date={start} />
      </div>
      <div className={styles.facts}>
        <p className={styles.day}>
          <time dateTime={start} className={clsx(!add && styles.struck)}>
            <span className={styles.unseen}>{formats.longDate(start)}, </span>
            {sayHours(date, formats)}
          </time>
          <ReaderTime at={startsAt} timeZone={timeZone} />
          <DateBadges date={date} />
          {next && (
            <ShownBetween from={next.from} until={startsAt} initially={next.from === undefined}>
              <Badge icon="arrow-right" tone="primary">
                {translate({id: 'session.next', message: 'Next'})}
              </Badge>
            </ShownBetween>
          )}
          {add && (
            <ShownBetween from={endsAt} initially={false}>
              <Badge icon="check">{translate({id: 'session.past', message: 'Past'})}</Badge>
            </ShownBetween>
          )}
        </p>
        {date.isElsewhere && <p>{place ? sayPlace(place) : translate({id: 'session.online', message: 'Online'})}</p>}
        {date.hasOtherTrainers && trainers.length > 0 && (
          <p>
            <Translate id="session.with" values={{trainers: formats.list(trainers)}}>
              {'With {trainers}'}
            </Translate>
          </p>
        )}
        <Change date={date} />
        {add ? <Links date={date} add={add} part={part} /> : <OffDate date={date} part={part} />}
      </div>
    </>
  );
}

interface LinksProps {
  date: DateOfPart;
  add: NonNullable<DateOfPart['add']>;
  part: SessionPart;
}

function Links({date, add, part}: LinksProps): ReactNode {
  const formats = useFormats();
  const {registration, builtAt} = part;
  const {status, registerUntil, startsAt, endsAt} = date;
  const when = sayStart(date, formats);
  const register = translate({id: 'session.registration.mail', message: 'Register by e-mail'});
  const cancel = translate({id: 'session.cancel.mail', message: 'Cancel by e-mail'});
  return (
    <ShownBetween as="div" className={styles.ofDate} until={endsAt} initially={endsAt > builtAt}>
      {registration.by === 'mail' && status !== 'full' && (
        <ShownBetween until={registerUntil} initially={registerUntil > builtAt}>
          <a href={registrationMail(part, date, formats)} aria-label={`${register}: ${when}`}>
            {register}
          </a>{' '}
          <Deadline date={date} />
        </ShownBetween>
      )}
      {registration.by === 'mail' && (
        <ShownBetween until={startsAt} initially={startsAt > builtAt}>
          <a href={cancellationMail(part, date, formats)} aria-label={`${cancel}: ${when}`}>
            {cancel}
          </a>
        </ShownBetween>
      )}
      {status === 'full' && <Waitlist as="span" date={date} part={part} />}
      <details>
        <summary aria-label={translate({id: 'session.addOne', message: 'Add to my calendar: {date}'}, {date: when})}>
          <Translate id="session.add">Add to my calendar</Translate>
        </summary>
        <span className={styles.links}>
          <AddLinks date={date} add={add} when={when} />
        </span>
      </details>
    </ShownBetween>
  );
}

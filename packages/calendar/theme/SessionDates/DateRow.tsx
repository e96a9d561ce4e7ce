import DateBlock from '@deskbook/ui/components/DateBlock';
import {useFormats} from '@deskbook/ui/components/formats';
import ReaderTime from '@deskbook/ui/components/ReaderTime';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {formatLocation} from '../../domain/location';
import {formatDeadline, formatHours} from '../dateWords';
import RegisterButton from '../RegisterButton';
import {SubscribeLink} from '../SessionBlock/calendarLinks';
import {Change, DateBadges} from '../SessionBlock/DateFacts';
import type {DateProps} from '../SessionBlock/dateProps';
import {deadlineOf} from '../SessionBlock/Register';
import block from '../SessionBlock/styles.module.css';
import {NextBadge, PastBadge} from '../timeBadges';
import styles from './styles.module.css';

interface Props extends DateProps {
  next: {from: string | undefined} | undefined;
}

export default function DateRow({date, part, next}: Props): ReactNode {
  const formats = useFormats();
  const {start, startsAt, timeZone, place, trainers, add} = date;
  return (
    <>
      <div aria-hidden="true">
        <DateBlock date={start} isOff={!add} />
      </div>
      <div className={clsx(styles.facts, 'quiet')}>
        <p className={styles.hours}>
          <span className={clsx(!add && block.struck)}>
            <time dateTime={start}>
              <span className="unseen">{formats.longDate(start)}, </span>
              {formatHours(date, formats)}
            </time>
            <ReaderTime at={startsAt} timeZone={timeZone} />
          </span>
          <DateBadges date={date} />
          {next && <NextBadge date={date} from={next.from} initially={next.from === undefined} />}
          {add && <PastBadge date={date} initially={false} />}
        </p>
        {date.isElsewhere && (
          <p>{place ? formatLocation(place) : translate({id: 'session.online', message: 'Online'})}</p>
        )}
        {date.hasOtherTrainers && trainers.length > 0 && (
          <p>
            <Translate id="session.with" values={{trainers: formats.list(trainers)}}>
              {'With {trainers}'}
            </Translate>
          </p>
        )}
        <Change date={date} />
        {add ? <RegisterBy date={date} part={part} /> : <OffDate date={date} part={part} />}
      </div>
      {/* Other dates have rows of their own. */}
      <RegisterButton signUp={{...part, dates: [date]}} start={date.start} className={styles.actions} />
    </>
  );
}

/** The registration deadline, unless registration stays open until the start. */
function RegisterBy({date, part: {registration, builtAt}}: DateProps): ReactNode {
  const formats = useFormats();
  const closes = deadlineOf(date);
  const {registerUntil, startsAt, status} = date;
  if (registration.by !== 'mail' || status === 'full') return null;
  const isOpen = registerUntil > builtAt;
  return (
    <>
      {closes && (
        <ShownBetween as="p" until={registerUntil} initially={isOpen}>
          <Translate id="session.registerBy" values={{date: formatDeadline(closes, formats)}}>
            {'Register by {date}'}
          </Translate>
        </ShownBetween>
      )}
      <ShownBetween as="p" from={registerUntil} until={startsAt} initially={!isOpen && startsAt > builtAt}>
        {translate({id: 'session.registration.closed', message: 'Registration is closed.'})}
      </ShownBetween>
    </>
  );
}

/** What to do about a date that was postponed while others take place. */
function OffDate({date: {status}, part: {registration, file}}: DateProps): ReactNode {
  if (registration.state === 'postponed' || status !== 'postponed') return null;
  return (
    <p>
      {translate({id: 'session.datePostponed', message: 'The new date is not set yet.'})}{' '}
      {file && (
        <Translate
          id="session.datePostponed.subscribe"
          values={{subscribe: <SubscribeLink file={file} />}}
          description="The link reads: Subscribe"
        >
          {'{subscribe}, and it shows up in your calendar.'}
        </Translate>
      )}
    </p>
  );
}

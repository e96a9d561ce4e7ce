import {MEETINGS_ID} from '@deskbook/content/committees';
import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import DateBlock from '@deskbook/ui/components/DateBlock';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import StatusBadge from '@deskbook/ui/components/StatusBadge';
import UpcomingDates from '@deskbook/ui/components/UpcomingDates';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useMeetingsPart} from '../../client/pageParts';
import {formatLocation} from '../../domain/location';
import type {MeetingDate} from '../../domain/meetingsPart';
import {formatHours} from '../dateWords';
import {SubscribeLink} from '../SessionBlock/calendarLinks';
import styles from './styles.module.css';

/** How many dates are shown at a time; the calendar has them all. */
const IN_SIGHT = 3;

/** When a committee meets next, above the text of its page. */
export default function MeetingDates(): ReactNode {
  const part = useMeetingsPart();
  const {collectAnchor} = useBrokenLinks();
  if (!part) return null;
  collectAnchor(MEETINGS_ID);
  const {dates, endsAt, file, calendar} = part;
  return (
    <section className={styles.meetings} aria-labelledby={MEETINGS_ID}>
      <h2 id={MEETINGS_ID}>{translate({id: 'meetings.title', message: 'Next meetings'})}</h2>
      <ul className="plain-list">
        <UpcomingDates as="li" dates={dates} shown={IN_SIGHT} className={styles.row}>
          {(date) => <Meeting date={date} />}
        </UpcomingDates>
      </ul>
      <ShownBetween as="p" from={endsAt ?? undefined} initially={endsAt === null}>
        {translate({id: 'meetings.none', message: 'No meeting is scheduled.'})}
      </ShownBetween>
      <p className={clsx(styles.links, 'screen-only')}>
        {file && (
          <>
            <SubscribeLink file={file} />
            <a href={file}>{translate({id: 'session.calendarFile', message: 'Calendar file (.ics)'})}</a>
          </>
        )}
        <Link to={calendar}>{translate({id: 'meetings.calendar', message: 'Calendar'})}</Link>
      </p>
    </section>
  );
}

function Meeting({date}: {date: MeetingDate}): ReactNode {
  const formats = useFormats();
  const {start, place, online, status, movedFrom, reason} = date;
  const when = (
    <time dateTime={start}>
      <span className="unseen">{formats.longDate(start)}, </span>
      {formatHours(date, formats)}
    </time>
  );
  const isOff = isCancelledOrPostponed(date);
  return (
    <>
      <div aria-hidden="true">
        <DateBlock date={start} isOff={isOff} />
      </div>
      <div>
        <p className={styles.hours}>
          {isOff ? <s>{when}</s> : when} <StatusBadge status={status} movedFrom={movedFrom} isSmall />
        </p>
        <p className="quiet">
          {place && formatLocation(place)}
          {place && online && ' · '}
          {online && <Link to={online}>{translate({id: 'meetings.join', message: 'Join online'})}</Link>}
        </p>
        {reason && <p className="quiet">{reason}</p>}
      </div>
    </>
  );
}

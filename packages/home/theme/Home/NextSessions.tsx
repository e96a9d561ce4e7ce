import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import DateBlock from '@deskbook/ui/components/DateBlock';
import {useFormats} from '@deskbook/ui/components/formats';
import MachinePicture from '@deskbook/ui/components/MachinePicture';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import SiteLink from '@deskbook/ui/components/SiteLink';
import StatusBadge from '@deskbook/ui/components/StatusBadge';
import UpcomingDates from '@deskbook/ui/components/UpcomingDates';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {SessionDate} from '../../domain/frontDesk';
import styles from './styles.module.css';

/** How many are shown at a time; the others follow as these pass */
const SHOWN = 4;

/** The next sessions as of the day of reading, with their dates as blocks. */
export default function NextSessions({dates}: {dates: readonly SessionDate[]}): ReactNode {
  return (
    <section aria-labelledby="next-sessions">
      <div className={styles.head}>
        <h2 id="next-sessions">{translate({id: 'home.sessions', message: 'Next training'})}</h2>
        <SiteLink to="/calendar/">{translate({id: 'home.sessions.calendar', message: 'Calendar'})}</SiteLink>
      </div>
      <ul className={clsx(styles.rows, 'plain-list')}>
        <UpcomingDates as="li" dates={dates} shown={SHOWN} className={styles.session}>
          {(date) => (
            <>
              <DateBlock date={date.start} />
              <Session date={date} />
              {date.machine && <MachinePicture to={date.machine} className={styles.picture} />}
            </>
          )}
        </UpcomingDates>
      </ul>
      <AfterTheLast dates={dates} />
    </section>
  );
}

/** Readers may see the page long after its build, when the calendar may have more dates. */
function AfterTheLast({dates}: {dates: readonly SessionDate[]}): ReactNode {
  const last = dates.at(-1);
  if (!last) {
    return (
      <p className={styles.empty}>
        {translate({id: 'home.sessions.none', message: 'No training sessions are scheduled right now.'})}
      </p>
    );
  }
  return (
    <ShownBetween as="p" className={styles.empty} from={last.endsAt} initially={false}>
      <Translate
        id="home.sessions.later"
        values={{
          calendar: (
            <SiteLink to="/calendar/">
              {translate({id: 'home.sessions.later.calendar', message: 'training calendar'})}
            </SiteLink>
          ),
        }}
      >
        {'See the {calendar} for what’s next.'}
      </Translate>
    </ShownBetween>
  );
}

function Session({date}: {date: SessionDate}): ReactNode {
  const {title, to, start, place} = date;
  const formats = useFormats();
  return (
    <div>
      <p className={styles.rowTitle}>
        <Link to={to} className={isCancelledOrPostponed(date) ? styles.off : undefined}>
          {title}
        </Link>{' '}
        <StatusBadge status={date.status} movedFrom={date.movedFrom} />
      </p>
      <p className={styles.note}>
        {formats.time(start)}
        {place && `, ${place === 'online' ? translate({id: 'place.online', message: 'online'}) : place}`}
        <InPlaceOf date={date} />
      </p>
    </div>
  );
}

/** The day a session was moved from. Shows nothing if only its time changed. */
function InPlaceOf({date: {start, status, movedFrom}}: {date: SessionDate}): ReactNode {
  const formats = useFormats();
  if (!movedFrom || movedFrom === start.slice(0, 10) || isCancelledOrPostponed({status})) return null;
  const date = <time dateTime={movedFrom}>{formats.dayOfMonth(movedFrom)}</time>;
  return (
    <Translate id="home.sessions.inPlaceOf" values={{date}}>
      {', instead of {date}'}
    </Translate>
  );
}

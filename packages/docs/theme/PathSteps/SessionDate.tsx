import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import type {SignUp} from '@deskbook/content/signUps';
import DateBlock from '@deskbook/ui/components/DateBlock';
import {useFormats} from '@deskbook/ui/components/formats';
import StatusBadge from '@deskbook/ui/components/StatusBadge';
import UpcomingDates from '@deskbook/ui/components/UpcomingDates';
import {translate} from '@docusaurus/Translate';
import RegisterButton from '@theme/RegisterButton';
import type {ReactNode} from 'react';
import type {ComingDate} from '../../domain/comingDates';
import styles from './styles.module.css';

/** The session's next date as of the day of reading, or a badge if all dates are canceled or postponed. */
export default function SessionDate({dates, signUp}: {dates: readonly ComingDate[]; signUp: SignUp | null}): ReactNode {
  const live = liveDates(dates);
  const [first] = dates;
  if (live.length === 0 && first) {
    return (
      <span>
        <StatusBadge status={first.status} />
      </span>
    );
  }
  return (
    <UpcomingDates as="span" dates={live} className={styles.date}>
      {(date) => (
        <>
          <DateBlock date={date.start} />
          <DateWords date={date} />
          {signUp && <RegisterButton className={styles.register} signUp={signUp} start={date.start} isListed />}
        </>
      )}
    </UpcomingDates>
  );
}

export function liveDates(dates: readonly ComingDate[]): ComingDate[] {
  return dates.filter((date) => !isCancelledOrPostponed(date));
}

/** `10:00 AM, Downtown`, with the status if there is one. */
export function DateWords({
  date: {start, timeZone, startsAt, isElsewhere, isOnline, place, status},
}: {
  date: Omit<ComingDate, 'from'>;
}): ReactNode {
  const formats = useFormats();
  const zone = isElsewhere ? ` ${formats.zone(timeZone, startsAt)}` : '';
  const where = isOnline ? translate({id: 'place.online', message: 'online'}) : place;
  return (
    <span className={styles.when}>
      <span className="quiet">{[formats.time(start) + zone, where].filter(Boolean).join(', ')}</span>
      <StatusBadge status={status} />
    </span>
  );
}

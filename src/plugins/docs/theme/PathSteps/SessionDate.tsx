import {translate} from '@docusaurus/Translate';
import RegisterButton from '@theme/RegisterButton';
import type {ReactNode} from 'react';
import DateBlock from '../../../../components/DateBlock';
import {useFormats} from '../../../../components/formats';
import UpcomingDates from '../../../../components/UpcomingDates';
import {isCancelledOrPostponed} from '../../../../content/isCancelledOrPostponed';
import type {ComingDate} from '../../domain/pageFacts';
import {wordLabel} from '../PageHeader/factLabels';
import styles from './styles.module.css';

/** The next date of a session on the day of reading; one that is off is left to the session's page. */
export default function SessionDate({
  session,
  dates,
}: {
  session: string | null;
  dates: readonly ComingDate[];
}): ReactNode {
  const live = dates.filter((date) => !isCancelledOrPostponed(date));
  return (
    <UpcomingDates as="span" dates={live} className={styles.date}>
      {(date) => (
        <>
          <DateBlock date={date.start} />
          <span className={styles.note}>
            <DateWords date={date} />
          </span>
          {session && <RegisterButton className={styles.register} session={session} start={date.start} />}
        </>
      )}
    </UpcomingDates>
  );
}

/** `10:00 AM, Training lab, Downtown` */
export function DateWords({
  date: {start, timeZone, startsAt, isElsewhere, isOnline, place, status},
}: {
  date: ComingDate;
}): ReactNode {
  const formats = useFormats();
  const zone = isElsewhere ? ` ${formats.zone(timeZone, startsAt)}` : '';
  const where = isOnline ? translate({id: 'place.online', message: 'online'}) : place;
  return [formats.time(start) + zone, where, status === 'scheduled' ? null : wordLabel(status)]
    .filter(Boolean)
    .join(', ');
}

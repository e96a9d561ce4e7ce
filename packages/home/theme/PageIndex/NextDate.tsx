import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import DateBlock from '@deskbook/ui/components/DateBlock';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import StatusBadge from '@deskbook/ui/components/StatusBadge';
import UpcomingDates from '@deskbook/ui/components/UpcomingDates';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Card, CardDate} from '../../domain/cards';
import styles from './styles.module.css';

/** The next date as of the day of reading, as a block at the side of the card. */
export default function NextDate({card: {dates, hasMoreDates}}: {card: Card}): ReactNode {
  return (
    <>
      <UpcomingDates dates={dates} className={styles.date}>
        {(date) => <DateText date={date} />}
      </UpcomingDates>
      <ShownBetween as="div" className={styles.date} from={dates.at(-1)?.endsAt} initially={dates.length === 0}>
        <span className={styles.tile}>
          <Icon name="calendar" />
        </span>
        <p className={`quiet ${styles.note}`}>
          {hasMoreDates
            ? translate({id: 'index.datesInCalendar', message: 'Next dates are in the training calendar'})
            : translate({id: 'index.noDateLeft', message: 'No dates scheduled'})}
        </p>
      </ShownBetween>
    </>
  );
}

function DateText({date: {start, status, place}}: {date: CardDate}): ReactNode {
  const formats = useFormats();
  const time = formats.time(start);
  const isOff = isCancelledOrPostponed({status});
  return (
    <>
      <DateBlock date={start} isOff={isOff} />
      <p className={`quiet ${styles.note}`}>
        {isOff ? <s>{time}</s> : time}
        {place && `, ${place === 'online' ? translate({id: 'place.online', message: 'online'}) : place}`}{' '}
        <StatusBadge status={status} isSmall />
      </p>
    </>
  );
}

import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Badge from '../../../../components/Badge';
import DateBlock from '../../../../components/DateBlock';
import {useFormats} from '../../../../components/formats';
import Icon from '../../../../components/Icon';
import ShownBetween from '../../../../components/ShownBetween';
import {isCancelledOrPostponed} from '../../../../content/isCancelledOrPostponed';
import type {Card, CardDate} from '../../domain/cards';
import styles from './styles.module.css';

/** The next date on the day of reading: its block stands at the side of the card. */
export default function NextDate({card: {dates, hasMoreDates}}: {card: Card}): ReactNode {
  return (
    <>
      {dates.map((date, place) => (
        <ShownBetween
          as="div"
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and two dates may start together
          key={place}
          className={styles.date}
          from={dates[place - 1]?.endsAt}
          until={date.endsAt}
          initially={place === 0}
        >
          <DateText date={date} />
        </ShownBetween>
      ))}
      <ShownBetween as="div" className={styles.date} from={dates.at(-1)?.endsAt} initially={dates.length === 0}>
        <span className={styles.tile}>
          <Icon name="calendar" />
        </span>
        <p className={styles.note}>
          {hasMoreDates
            ? translate({id: 'index.datesInCalendar', message: 'Next dates are in the training calendar'})
            : translate({id: 'index.noDateLeft', message: 'No date planned'})}
        </p>
      </ShownBetween>
    </>
  );
}

function DateText({date: {start, status, place}}: {date: CardDate}): ReactNode {
  const formats = useFormats();
  const time = formats.time(start);
  return (
    <>
      <DateBlock date={start} />
      <p className={styles.note}>
        {isCancelledOrPostponed({status}) ? <s>{time}</s> : time}
        {place && `, ${place === 'online' ? translate({id: 'place.online', message: 'online'}) : place}`}{' '}
        <State status={status} />
      </p>
    </>
  );
}

function State({status}: Pick<CardDate, 'status'>): ReactNode {
  switch (status) {
    case 'cancelled':
      return (
        <Badge icon="cross" tone="bad">
          {translate({id: 'word.cancelled', message: 'Cancelled'})}
        </Badge>
      );
    case 'postponed':
      return (
        <Badge icon="clock" tone="attention">
          {translate({id: 'word.postponed', message: 'Postponed'})}
        </Badge>
      );
    case 'full':
      return (
        <Badge icon="people" tone="attention">
          {translate({id: 'word.full', message: 'Full'})}
        </Badge>
      );
    default:
      return null;
  }
}

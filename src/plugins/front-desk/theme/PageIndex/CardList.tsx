import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import DurationText from '../../../../components/DurationText';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import {isOff} from '../../../../content/isOff';
import type {Card, CardDate} from '../../domain/cards';
import styles from './styles.module.css';

/** Pages as a list to scan: title, what tells it from its neighbours, one sentence. */
export default function CardList({cards, level}: {cards: readonly Card[]; level: 2 | 3}): ReactNode {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <ul className={styles.cards}>
      {cards.map((card) => (
        <li key={card.to} className={styles.card}>
          <Title className={styles.cardTitle}>
            <Link to={card.to}>{card.title}</Link>
          </Title>
          <CardNote card={card} />
          {card.description && <p className={styles.cardText}>{card.description}</p>}
        </li>
      ))}
    </ul>
  );
}

function CardNote({card}: {card: Card}): ReactNode {
  if (card.kind === 'session') return <NextDate card={card} />;
  if (!card.note) return null;
  return <p className={styles.note}>{card.kind === 'procedure' ? <DurationText duration={card.note} /> : card.note}</p>;
}

/** The next date on the day of reading. */
function NextDate({card: {dates, hasMoreDates}}: {card: Card}): ReactNode {
  return (
    <>
      {dates.map((date, place) => (
        <ShownBetween
          as="p"
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and two dates may start together
          key={place}
          className={styles.note}
          from={dates[place - 1]?.endsAt}
          until={date.endsAt}
          initially={place === 0}
        >
          <DateText date={date} />
        </ShownBetween>
      ))}
      <ShownBetween as="p" className={styles.note} from={dates.at(-1)?.endsAt} initially={dates.length === 0}>
        {hasMoreDates
          ? translate({id: 'index.datesInCalendar', message: 'Next dates are in the training calendar'})
          : translate({id: 'index.noDateLeft', message: 'No date planned'})}
      </ShownBetween>
    </>
  );
}

function DateText({date: {start, status, place}}: {date: CardDate}): ReactNode {
  const formats = useFormats();
  const off = isOff({status});
  return (
    <>
      <time dateTime={start} className={off ? styles.off : undefined}>
        {formats.longDate(start)}, {formats.time(start)}
      </time>
      {place && `, ${place === 'online' ? translate({id: 'place.online', message: 'online'}) : place}`}
      {off &&
        ` (${status === 'cancelled' ? translate({id: 'word.cancelled', message: 'Cancelled'}) : translate({id: 'word.postponed', message: 'Postponed'})})`}
    </>
  );
}

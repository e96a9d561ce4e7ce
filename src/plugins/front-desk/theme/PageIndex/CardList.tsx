import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import DurationText from '../../../../components/DurationText';
import {useFormats} from '../../../../components/formats';
import {useNow} from '../../../../components/useToday';
import type {Card} from '../../domain/cards';
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

function NextDate({card: {dates}}: {card: Card}): ReactNode {
  const formats = useFormats();
  const now = useNow();
  const next = dates.find(({endsAt}) => now === null || endsAt > now);
  if (!next) return <p className={styles.note}>{translate({id: 'index.noDateLeft', message: 'No date planned'})}</p>;
  const off = next.status === 'cancelled' || next.status === 'postponed';
  return (
    <p className={styles.note}>
      <time dateTime={next.start} className={off ? styles.off : undefined}>
        {formats.longDate(next.start)}, {formats.time(next.start)}
      </time>
      {next.place && `, ${next.place === 'online' ? translate({id: 'place.online', message: 'online'}) : next.place}`}
      {off &&
        ` (${next.status === 'cancelled' ? translate({id: 'word.cancelled', message: 'Cancelled'}) : translate({id: 'word.postponed', message: 'Postponed'})})`}
    </p>
  );
}

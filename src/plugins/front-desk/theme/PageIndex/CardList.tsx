import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import {pageIcon} from '../../../../components/kindIcons';
import type {Card} from '../../domain/cards';
import CardNote from './CardNote';
import NextDate from './NextDate';
import styles from './styles.module.css';

/** Pages as a list to scan: icon or date, title, what distinguishes it from its neighbors, one sentence. */
export default function CardList({cards, level}: {cards: readonly Card[]; level: 2 | 3}): ReactNode {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <ul className={styles.cards}>
      {cards.map((card) => (
        <li key={card.to} className={clsx(styles.card, card.kind === 'session' && styles.dated)}>
          {card.kind !== 'session' && (
            <span className={styles.tile}>
              <Icon name={card.kind ? pageIcon(card.kind, card.title, card.note) : 'info'} />
            </span>
          )}
          <div>
            <Title className={styles.cardTitle}>
              <Link to={card.to}>{card.title}</Link>
            </Title>
            {card.kind === 'session' ? <NextDate card={card} /> : <CardNote card={card} />}
            {card.description && <p className={styles.cardText}>{card.description}</p>}
            {card.chapters.length > 0 && <Chapters chapters={card.chapters} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Chapters({chapters}: Pick<Card, 'chapters'>): ReactNode {
  return (
    <ol className={styles.chapters}>
      {chapters.map(({title, to}) => (
        <li key={to}>
          <Link to={to}>{title}</Link>
        </li>
      ))}
    </ol>
  );
}

import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon, {type IconName} from '../../../../components/Icon';
import {pageIcon} from '../../../../components/kindIcons';
import type {Card} from '../../domain/cards';
import CardNote from './CardNote';
import NextDate from './NextDate';
import styles from './styles.module.css';

/** A list of chapters with a longer title gets one column. */
const FITS_HALF = 30;

/**
 * Pages as a list to scan: icon or date, title, what distinguishes it from its neighbors, one sentence. An icon that all of
 * them have tells nothing.
 */
export default function CardList({cards, level}: {cards: readonly Card[]; level: 2 | 3}): ReactNode {
  const Title = level === 2 ? 'h2' : 'h3';
  const hasTiles = new Set(cards.map(iconOf)).size > 1;
  const hasChapters = cards.some(({chapters}) => chapters.length > 0);
  return (
    <ul className={hasChapters ? styles.packed : styles.cards}>
      {cards.map((card) => (
        <li
          key={card.to}
          className={clsx(styles.card, card.kind === 'session' ? styles.dated : hasTiles && styles.tiled)}
        >
          {hasTiles && card.kind !== 'session' && (
            <span className={styles.tile}>
              <Icon name={iconOf(card)} />
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

function iconOf({kind, title, note}: Card): IconName {
  return kind ? pageIcon(kind, title, note) : 'info';
}

function Chapters({chapters}: Pick<Card, 'chapters'>): ReactNode {
  return (
    <ol className={clsx(styles.chapters, chapters.every(({title}) => title.length <= FITS_HALF) && styles.halves)}>
      {chapters.map(({title, to}) => (
        <li key={to}>
          <Link to={to}>{title}</Link>
        </li>
      ))}
    </ol>
  );
}

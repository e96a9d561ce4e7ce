import PageIcon from '@deskbook/ui/components/PageIcon';
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Card} from '../../domain/cards';
import {filteredBy} from '../../domain/filteredBy';
import type {FilterNames} from '../../domain/frontDesk';
import CardNote from './CardNote';
import {iconOf} from './cardIcons';
import NextDate from './NextDate';
import styles from './styles.module.css';

interface Props {
  cards: readonly Card[];
  names: FilterNames;
  level: 2 | 3;
  /** The kinds whose cards have an icon */
  withIcons: ReadonlySet<Card['kind']>;
}

export default function CardList({cards, names, level, withIcons}: Props): ReactNode {
  const Title = level === 2 ? 'h2' : 'h3';
  const isByDate = cards.every(({kind}) => kind === 'session');
  return (
    <ul className={clsx(styles.cards, 'plain-list')} data-by-date={isByDate ? '' : undefined}>
      {cards.map((card) => (
        <li
          key={card.to}
          className={clsx(
            styles.card,
            card.kind === 'session' ? styles.dated : withIcons.has(card.kind) && styles.tiled,
          )}
          {...filteredBy(card, names)}
        >
          {card.kind !== 'session' && withIcons.has(card.kind) && (
            <span className={styles.tile}>
              <PageIcon name={iconOf(card)} />
            </span>
          )}
          <div>
            <Title className={styles.cardTitle}>
              <Link to={card.to}>{card.title}</Link>
            </Title>
            {card.kind === 'session' ? <NextDate card={card} /> : <CardNote card={card} names={names} />}
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
    <ol className={clsx(styles.chapters, 'plain-list')}>
      {chapters.map(({title, to}) => (
        <li key={to}>
          <Link to={to}>{title}</Link>
        </li>
      ))}
    </ol>
  );
}

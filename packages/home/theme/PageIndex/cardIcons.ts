import {pageIcon} from '@deskbook/ui/components/kinds';
import type {PageIconName} from '@deskbook/ui/components/PageIcon';
import type {Card} from '../../domain/cards';

export function iconOf({kind, title, note}: Card): PageIconName {
  return kind ? pageIcon(kind, title, note) : 'info';
}

/** Returns the kinds whose cards have pictures or different icons. An icon that all cards share says nothing. */
export function kindsWithIcons(cards: readonly Card[]): ReadonlySet<Card['kind']> {
  const first = new Map(cards.toReversed().map((card) => [card.kind, iconOf(card)]));
  const withSign = (card: Card) => card.kind === 'equipment' || iconOf(card) !== first.get(card.kind);
  return new Set(cards.filter(withSign).map(({kind}) => kind));
}

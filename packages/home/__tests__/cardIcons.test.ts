import {describe, expect, it} from 'vitest';
import type {Card} from '../domain/cards';
import {kindsWithIcons} from '../theme/PageIndex/cardIcons';

const card = (kind: Card['kind'], title: string) => ({kind, title, note: null}) as Card;

describe('kindsWithIcons', () => {
  it('returns the kinds whose cards have different icons, in whatever group they are', () => {
    const cards = [
      card('procedure', 'Load paper'),
      card('equipment', 'Receipt printer'),
      card('procedure', 'Restart a self-check'),
      card('equipment', 'Staff laptop'),
      card(null, 'About'),
    ];
    expect([...kindsWithIcons(cards)]).toEqual(['equipment']);
    expect([...kindsWithIcons([])]).toEqual([]);
  });
});

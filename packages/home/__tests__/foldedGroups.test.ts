import {describe, expect, it} from 'vitest';
import type {Card} from '../domain/cards';
import {foldedGroups, isLong} from '../theme/PageIndex/foldedGroups';

const cards = (count: number, facts: Partial<Card> = {}) =>
  Array.from({length: count}, () => ({kind: 'procedure', chapters: [], ...facts}) as unknown as Card);

describe('foldedGroups', () => {
  const folded = (...groups: (readonly Card[])[]) => [
    ...foldedGroups(groups.map((inGroup, place) => ({id: `${place}`, cards: inGroup, inside: []}))),
  ];

  it('folds nothing of a list that fits with its headings', () => {
    expect(folded(cards(20), cards(14))).toEqual([]);
    expect(folded(cards(20), cards(15))).toEqual(['1']);
    expect(folded(cards(20), cards(7), cards(6))).toEqual(['2']);
  });

  it('folds what comes after three screens, and a first group that is longer', () => {
    expect(folded(cards(28), cards(3), cards(15), cards(1))).toEqual(['2', '3']);
    expect(folded(cards(50), cards(1))).toEqual(['0', '1']);
  });

  it('counts the headings of groups that will be folded', () => {
    expect(folded(cards(31), cards(9))).toEqual(['1']);
    expect(folded(cards(31), ...Array.from({length: 10}, () => cards(9)))).toHaveLength(11);
  });

  it('counts the headings inside a group, and what is above the list', () => {
    const group = (inside: number) => [{id: 'a', cards: cards(30), inside: Array.from({length: inside})}];
    expect([...foldedGroups(group(6))]).toEqual([]);
    expect([...foldedGroups(group(7))]).toEqual(['a']);
    expect([...foldedGroups(group(6), 1)]).toEqual(['a']);
  });

  it('counts a session as two rows', () => {
    expect(folded(cards(19, {kind: 'session'}))).toEqual(['0']);
    expect(folded(cards(18, {kind: 'session'}))).toEqual([]);
  });
});

it('a list of manuals is long if their chapters are many', () => {
  const chapters = Array.from({length: 15}, () => ({title: 'A chapter', to: '/'}));
  expect(isLong(cards(2, {chapters}))).toBe(false);
  expect(isLong(cards(3, {chapters}))).toBe(true);
});

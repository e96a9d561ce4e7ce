import type {Page} from '@deskbook/content/page';
import {groupPages} from '@deskbook/content/pageGroups';
import type {District} from '@deskbook/content/schemas/district';
import {KINDS} from '@deskbook/content/schemas/index';
import {slug} from 'github-slugger';
import type {Card} from '../domain/cards';
import type {CardGroup, IndexName} from '../domain/frontDesk';

interface Context {
  district: District;
  pageAt(address: string): Page | undefined;
}

/** Groups an index page's cards. A single group needs no heading, and manuals aren't grouped because there are few. */
export function groupCards(name: IndexName, cards: readonly Card[], {district, pageAt}: Context): CardGroup[] {
  const all = cards.map((card, index) => ({index, card, page: pageAt(card.to)}));
  if (name === 'manuals') return [{id: name, label: null, kind: null, members: all.map(({index}) => index)}];
  if (name === 'pages') return groupByKind(cards);
  const known = all.flatMap(({index, page}) => (page ? [{index, page}] : []));
  return groupPages(known, district).map(({group, items}) => ({
    id: group.id,
    label: group.label,
    kind: group.kind,
    members: items.map(({index}) => index).toSorted((a, b) => a - b),
  }));
}

/** Groups all pages of the site by kind, and pages without a kind by folder. */
function groupByKind(cards: readonly Card[]): CardGroup[] {
  const members = (fits: (card: Card) => boolean) => cards.flatMap((card, index) => (fits(card) ? [index] : []));
  const folders = [...new Set(cards.filter(({kind}) => !kind).map(({folder}) => folder))];
  const groups: CardGroup[] = [
    ...KINDS.map((kind) => ({id: kind, label: null, kind, members: members((card) => card.kind === kind)})),
    ...folders
      // Pages in no folder come last.
      .toSorted((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'en'))
      .map((folder) => ({
        id: `folder-${slug(folder) || 'none'}`,
        label: folder || null,
        kind: null,
        members: members((card) => !card.kind && card.folder === folder),
      })),
  ];
  return groups.filter((group) => group.members.length > 0);
}

import type {Card} from '../../domain/cards';

/** What three phone screens have room for, besides the bar, the title, the filters and the footer */
const ROWS_SHOWN = 38;

/** Heights in rows. A session has a date block. */
const SESSION = 2;
const HEADING = 2;
const FOLDED_HEADING = 1.25;

function rowsOf(cards: readonly Card[]): number {
  return cards.reduce((sum, {kind}) => sum + (kind === 'session' ? SESSION : 1), 0);
}

interface Group {
  id: string;
  cards: readonly Card[];
  /** Smaller groups, each with a heading */
  inside: readonly unknown[];
}

/**
 * Returns the groups that are folded on a phone: of a long list, the first that doesn't fit and all after it.
 *
 * @param above how many rows would fit into what is above the list
 */
export function foldedGroups(groups: readonly Group[], above = 0): ReadonlySet<string> {
  let rows = above + groups.length * FOLDED_HEADING;
  const folded = new Set<string>();
  for (const {id, cards, inside} of groups) {
    rows += HEADING - FOLDED_HEADING + rowsOf(cards) + inside.length;
    if (rows > ROWS_SHOWN) folded.add(id);
  }
  return folded;
}

/** Tells whether a list with all chapters of its manuals is too long for a phone. */
export function isLong(cards: readonly Card[]): boolean {
  return rowsOf(cards) + cards.flatMap(({chapters}) => chapters).length > ROWS_SHOWN;
}

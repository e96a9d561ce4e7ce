import type {Nodes} from 'mdast';
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';
import type {FilterField} from './filteredBy';

export type UpcomingBlock = ContainerDirective | LeafDirective;

/** What a `:::upcoming-sessions` block may ask for, as written. `count` is how many sessions it shows at a time. */
export type UpcomingChoice = Readonly<Partial<Record<FilterField | 'count', string>>>;

const DEFAULT_COUNT = 5;
export const MAX_COUNT = 30;

export function isUpcomingBlock(node: unknown): node is UpcomingBlock {
  const {type, name} = node as Nodes & {name?: string};
  return (type === 'containerDirective' || type === 'leafDirective') && name === 'upcoming-sessions';
}

/** Returns how many sessions to show; undefined if that isn't a number in range. */
export function countOf({count}: UpcomingChoice): number | undefined {
  if (count === undefined) return DEFAULT_COUNT;
  const number = /^\d+$/.test(count) ? Number(count) : 0;
  return number >= 1 && number <= MAX_COUNT ? number : undefined;
}

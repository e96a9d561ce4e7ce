import type {List, Nodes, Table} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {toString as textOf} from 'mdast-util-to-string';
import {type Months, monthsIn, numberOf} from './yearDates';

export interface Entry {
  node: Nodes;
  /** What says when it is */
  when: string;
  months: Months | undefined;
}

export function isYearBlock(node: unknown): node is ContainerDirective {
  const {type, name} = node as Nodes & {name?: string};
  return type === 'containerDirective' && name === 'year';
}

/** The list or the table that says what happens when; undefined if there is none. */
export function listIn({children}: ContainerDirective): List | Table | undefined {
  return children.find((child) => child.type === 'list' || child.type === 'table');
}

/** What happens in the year: each item of the list up to its colon, or the first cell of each row below the heading. */
export function entriesOf(list: List | Table): Entry[] {
  const nodes = list.type === 'list' ? list.children : list.children.slice(1);
  return nodes.map((node) => {
    const when = node.type === 'tableRow' ? textOf(node.children[0]) : textOf(node.children[0]).replace(/:.*/s, '');
    return {node, when, months: monthsIn(when)};
  });
}

/** The month that the strip begins with: the one in `{from=July}`, or else that of the first entry. */
export function firstMonthOf({attributes}: ContainerDirective, entries: readonly Entry[]): number {
  return numberOf(attributes?.from ?? '') || entries.find(({months}) => months)?.months?.from || 1;
}

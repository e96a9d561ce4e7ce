import type {ParsedBody} from '../markdown/parseBody';
import {type Light, readLights} from './readLights';

/** A row of a table that is headed "Lights". */
export interface LightsRow {
  /** What the author has written in the first cell. */
  cell: string;
  /** Null where it can't be read. */
  lights: Light[] | null;
  /** Where the row begins in the body. */
  at: number;
}

/** The rows that are about lights, in all tables of a body. */
export function lightsRows({text, nodes}: Pick<ParsedBody, 'text' | 'nodes'>): LightsRow[] {
  return nodes.flatMap((row) => {
    if (row.name !== 'TableRow') return [];
    const heading = row.parent?.getChild('TableHeader')?.getChild('TableCell');
    if (!heading || text.slice(heading.from, heading.to).trim() !== 'Lights') return [];
    // The node of an empty cell is left out: the first one that is there may be the second.
    const [, first = ''] = /^[ \t>]*\|?((?:\\.|[^|])*)/.exec(text.slice(row.from, row.to)) ?? [];
    const cell = first.trim();
    return cell === '' ? [] : [{cell, lights: readLights(cell), at: row.from}];
  });
}

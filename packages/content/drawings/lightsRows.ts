import type {ParsedBody} from '@deskbook/text/markdown/parseBody';
import {type Light, readLights} from './readLights';

/** A row of a table whose first column is headed "Lights". */
export interface LightsRow {
  /** The first cell as written. */
  cell: string;
  /** null if the cell can't be parsed */
  lights: Light[] | null;
  /** Where the row begins in the body. */
  at: number;
}

export function lightsRows({text, nodes}: Pick<ParsedBody, 'text' | 'nodes'>): LightsRow[] {
  return nodes.flatMap((row) => {
    if (row.name !== 'TableRow') return [];
    const heading = row.parent?.getChild('TableHeader')?.getChild('TableCell');
    if (!heading || text.slice(heading.from, heading.to).trim() !== 'Lights') return [];
    // The parser makes no node for an empty cell, so the first node may be the second cell.
    const [, first = ''] = /^[ \t>]*\|?((?:\\.|[^|])*)/.exec(text.slice(row.from, row.to)) ?? [];
    const cell = first.trim();
    return cell === '' ? [] : [{cell, lights: readLights(cell), at: row.from}];
  });
}

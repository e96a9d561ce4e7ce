import {LIGHT_WORDS, readLights} from '../../drawings/readLights';
import type {Rule} from '../rule';

/** Cells in a column of lights that cannot be shown as the numbers of a drawing. */
export const lightsColumn: Rule = ({text, nodes}) =>
  nodes.flatMap((row) => {
    if (row.name !== 'TableRow') return [];
    const heading = row.parent?.getChild('TableHeader')?.getChild('TableCell');
    if (!heading || text.slice(heading.from, heading.to).trim() !== 'Lights') return [];
    // The node of an empty cell is left out: the first one that is there may be the second.
    const [, first = ''] = /^[ \t>]*\|?((?:\\.|[^|])*)/.exec(text.slice(row.from, row.to)) ?? [];
    const cell = first.trim();
    if (cell === '' || readLights(cell)) return [];
    return [
      {
        at: row.from,
        severity: 'warning' as const,
        message: 'cannot read which lights this row means',
        found: cell,
        expected: `a number and one of: ${LIGHT_WORDS.join(', ')}; several with commas between them`,
        fix: '1 on, 2 off, 3 blinking amber',
      },
    ];
  });

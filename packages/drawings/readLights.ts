import type {ParsedBody} from '@deskbook/text/markdown/parseBody';

/** An indicator light: its number in the drawing, and its state. */
export interface Light {
  number: string;
  /** `on` if the color doesn't matter because all lights of the machine share it. */
  color: 'on' | 'off' | 'green' | 'amber' | 'red';
  isBlinking: boolean;
}

const LIGHT = /^(\d{1,2}) (?:(blinking)(?: (\w+))?|(\w+))$/;
const COLORS: Readonly<Record<string, Light['color']>> = {
  on: 'on',
  off: 'off',
  green: 'green',
  amber: 'amber',
  red: 'red',
  blue: 'on',
  white: 'on',
};

export const LIGHT_WORDS = [...Object.keys(COLORS), 'blinking'];

/** Parses `1 green, 2 off, 3 blinking amber`; returns null for anything else. */
export function readLights(text: string): Light[] | null {
  const lights = text.split(/\s*,\s*/).map(readLight);
  return lights.every((light) => light !== null) ? lights : null;
}

function readLight(text: string): Light | null {
  const [, number, blinking, blinkingColor = 'on', steady = ''] = LIGHT.exec(text.trim()) ?? [];
  const color = COLORS[blinking ? blinkingColor : steady];
  if (!number || !color || (blinking && color === 'off')) return null;
  return {number, color, isBlinking: blinking !== undefined};
}

/** A row of a table whose first column is headed "Lights". */
interface LightsRow {
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

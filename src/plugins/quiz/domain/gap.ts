import type {Answer} from './answer';
import {numberReadings} from './numberReadings';

/**
 * What an answer lacks to be counted: `empty`, nothing is filled in, or nothing has been put in another order; `partial`,
 * some rows or blanks are open; `no-number`, words where a number is asked for.
 */
export type Gap = 'empty' | 'partial' | 'no-number';

/** Null where nothing is lacking. */
export function gapIn({type, value}: Answer): Gap | null {
  if (typeof value === 'string') {
    if (value.trim() === '') return 'empty';
    return type === 'number' && numberReadings(value).length === 0 ? 'no-number' : null;
  }
  const {open, count} = openParts(value);
  if (open === count) return 'empty';
  return open > 0 ? 'partial' : null;
}

/** How many rows or blanks of an answer are open, and how many there are. */
export function openParts(parts: readonly (string | number | null)[]): {open: number; count: number} {
  const open = parts.filter((part) => part === null || (typeof part === 'string' && part.trim() === '')).length;
  return {open, count: parts.length};
}

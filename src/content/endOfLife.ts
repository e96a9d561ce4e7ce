import {addToDate, parseDuration} from './dates';

/** The day on which a machine's life is over; null where nobody knows when it was bought or how long it lasts. */
export function endOfLife({purchased}: {purchased?: string | undefined}, life: string | undefined): string | null {
  const duration = life ? parseDuration(life) : undefined;
  return purchased && duration ? addToDate(purchased, duration) : null;
}

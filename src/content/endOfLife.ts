import {addToDate, parseDuration} from './dates';

/** Returns the day a machine reaches its end of life; null if its purchase date or expected life is unknown. */
export function endOfLife({purchased}: {purchased?: string | undefined}, life: string | undefined): string | null {
  const duration = life ? parseDuration(life) : undefined;
  return purchased && duration ? addToDate(purchased, duration) : null;
}

import {addToDate, parseDuration} from '@deskbook/text/dates/dates';

export interface ReplacementDue {
  date: string;
  /** What ends on that day */
  ends: 'life' | 'support';
}

/**
 * Returns the day by which a machine should be replaced: the end of its life or of the support for its model, whichever
 * is first. Null if neither is known.
 */
export function replacementDue(
  {purchased}: {purchased?: string | undefined},
  {life, support_until: support}: {life?: string | undefined; support_until?: string | undefined},
): ReplacementDue | null {
  const duration = life ? parseDuration(life) : undefined;
  const endOfLife = purchased && duration ? addToDate(purchased, duration) : undefined;
  if (support && (!endOfLife || support < endOfLife)) return {date: support, ends: 'support'};
  return endOfLife ? {date: endOfLife, ends: 'life'} : null;
}

import {normalizeText} from '@deskbook/records/domain/grading/acceptedText';

/** In the order readers expect. */
const PAIRS = ['true false', 'yes no', 'verdadero falso', 'si no'];

/**
 * Returns the fixed order of two options such as true and false or yes and no, however they were written; null for
 * other options.
 */
export function trueFirst(options: readonly string[]): number[] | null {
  const words = options.map(normalizeText);
  if (PAIRS.includes(words.join(' '))) return [0, 1];
  return PAIRS.includes(words.toReversed().join(' ')) ? [1, 0] : null;
}

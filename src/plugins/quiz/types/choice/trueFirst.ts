import {normalizeText} from '../../domain/normalizeText';

/** As readers expect them. */
const PAIRS = ['true false', 'yes no', 'verdadero falso', 'si no'];

/**
 * The order in which two options are always shown, whatever was written first: true before false, yes before no. Null
 * for any other options.
 */
export function trueFirst(options: readonly string[]): number[] | null {
  const words = options.map(normalizeText);
  if (PAIRS.includes(words.join(' '))) return [0, 1];
  return PAIRS.includes(words.toReversed().join(' ')) ? [1, 0] : null;
}

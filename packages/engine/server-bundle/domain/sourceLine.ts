import type {CompiledLine} from './renderFailure';

/**
 * Returns the line that compiled code comes from, counted from 1: the one with most of its words. Compilers keep the
 * names, the texts and the order of lines. Maps from the bundle to its sources would tell it, too, but every build would
 * wait for them.
 */
export function sourceLine(source: string, {code, index, count}: CompiledLine): number | undefined {
  const words = wordsIn(code);
  const scores = source.split('\n').map((line) => [...wordsIn(line)].filter((word) => words.has(word)).length);
  const best = Math.max(...scores);
  if (best === 0) return undefined;
  const lines = scores.flatMap((score, at) => (score === best ? [at + 1] : []));
  if (lines.length === 1) return lines[0];
  return lines.length === count ? lines[index] : undefined;
}

function wordsIn(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}_$]+/gu));
}

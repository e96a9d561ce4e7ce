import type {Heading} from './contents';

/** The lines of a phone that the links may fill, and the characters of one; the space between two takes three. */
const LINES = 2;
const LINE = 42;
const BETWEEN = 3;

/** Links to the sections of a page, in their order: those that fill two lines of a phone. */
export function jumpLinks<T extends Heading>(toc: readonly T[]): T[] {
  let [lines, used] = [1, 0];
  const links = toc.filter(({level, value}) => {
    const length = value.replace(/<[^>]*>/g, '').length;
    if (level !== 2 || length > LINE) return false;
    const isWrapped = used + length > LINE;
    if (isWrapped && lines === LINES) return false;
    if (isWrapped) [lines, used] = [lines + 1, 0];
    used += length + BETWEEN;
    return true;
  });
  return links.length > 1 ? links : [];
}

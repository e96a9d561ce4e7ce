import type {Heading} from './contents';

/** Characters that fit on a phone's line; the space between links counts as three */
const LINE = 42;
const BETWEEN = 3;

/** Picks links to a guide's sections that fit on one line of a phone. Skips the first, which is right below them. */
export function jumpLinks<T extends Heading>(toc: readonly T[]): T[] {
  let used = 0;
  const [, ...sections] = toc.filter(({level}) => level === 2);
  return sections.filter(({value}) => {
    const length = value.replace(/<[^>]*>/g, '').length;
    if (used + length > LINE) return false;
    used += length + BETWEEN;
    return true;
  });
}

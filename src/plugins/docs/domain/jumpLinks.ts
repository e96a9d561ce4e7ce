import type {Heading} from './contents';

/** The characters of a line on a phone; the space between two links takes three. */
const LINE = 42;
const BETWEEN = 3;

/** Links to the sections of a guide that fill a line of a phone, in their order. The first is right below them. */
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

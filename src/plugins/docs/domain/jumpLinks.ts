interface Heading {
  id: string;
  value: string;
  level: number;
}

/** So many characters fit two lines of a phone. */
const FITS = 64;

/** Links to the first sections of a page, as many as fit two lines of a phone. */
export function jumpLinks<T extends Heading>(toc: readonly T[]): T[] {
  let room = FITS;
  const links: T[] = [];
  for (const heading of toc.filter(({level}) => level === 2)) {
    // The space between two links is about four characters wide.
    room -= heading.value.replace(/<[^>]*>/g, '').length + 4;
    if (room < 0) break;
    links.push(heading);
  }
  return links.length > 1 ? links : [];
}

import {isTrainersHeading} from '@deskbook/content/sessionSections';

export interface Heading {
  id: string;
  value: string;
  level: number;
}

export interface Letter {
  letter: string;
  /** Id of its heading; null if the page has none */
  id: string | null;
}

/** With fewer sections, scrolling is faster on a phone. */
const MANY = 4;

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export function hasManySections(toc: readonly Heading[]): boolean {
  return toc.filter(({level}) => level === 2).length >= MANY;
}

/** Returns all letters with their headings if the page's sections are letters, as in a glossary; otherwise null. */
export function lettersOf(toc: readonly Heading[]): Letter[] | null {
  const sections = toc.filter(({level}) => level === 2);
  const ids = new Map(sections.map(({value, id}) => [value.toUpperCase(), id]));
  if (sections.length < 2 || sections.some(({value}) => [...value].length !== 1)) return null;
  return [...new Set([...ALPHABET, ...ids.keys()])].map((letter) => ({letter, id: ids.get(letter) ?? null}));
}

/**
 * Returns the sections of a session's page, including those that `@theme/SessionBlock` adds. Includes only the title of
 * the trainer's part: what is under it is folded, and may give answers away.
 */
export function sessionContents<T extends Heading>(toc: readonly T[], dates: T | null, agenda: T | null): T[] {
  const trainers = toc.findIndex(isTrainers);
  const end = trainers < 0 ? toc.length : trainers;
  const isShown = (_: T, place: number) => !isBelowTrainers(toc, place);
  const [before, after] = [toc.slice(0, end), toc.filter(isShown).slice(end)];
  return [dates, ...before, agenda, ...after].filter((each) => each !== null);
}

function isTrainers({value, id}: Heading): boolean {
  return isTrainersHeading(value, id);
}

/** Whether a heading is inside a section for the trainer. */
function isBelowTrainers(toc: readonly Heading[], place: number): boolean {
  return toc.some((heading, start) => {
    const inside = toc.slice(start + 1, place + 1);
    return inside.length > 0 && isTrainers(heading) && inside.every(({level}) => level > heading.level);
  });
}

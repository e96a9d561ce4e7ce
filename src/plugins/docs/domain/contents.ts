import {TRAINERS_SECTION} from '../../../shared/sessionSections';

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
  const trainers = toc.findIndex(({value}) => value.toLowerCase() === TRAINERS_SECTION);
  const end = trainers < 0 ? toc.length : trainers;
  const next = toc.findIndex(({level}, place) => place > end && level <= 2);
  const rest = next < 0 ? [] : toc.slice(next);
  return [dates, ...toc.slice(0, end), agenda, ...toc.slice(end, end + 1), ...rest].filter((each) => each !== null);
}

import {TRAINERS_SECTION} from '../../../shared/sessionSections';

export interface Heading {
  id: string;
  value: string;
  level: number;
}

export interface Letter {
  letter: string;
  /** Of its heading; null where the page has none. */
  id: string | null;
}

/** With fewer sections a phone's reader is there sooner by scrolling. */
const MANY = 4;

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export function hasManySections(toc: readonly Heading[]): boolean {
  return toc.filter(({level}) => level === 2).length >= MANY;
}

/** All letters with their headings, if the sections of the page are letters, as in a glossary; else null. */
export function lettersOf(toc: readonly Heading[]): Letter[] | null {
  const sections = toc.filter(({level}) => level === 2);
  const ids = new Map(sections.map(({value, id}) => [value.toUpperCase(), id]));
  if (sections.length < 2 || sections.some(({value}) => [...value].length !== 1)) return null;
  return [...new Set([...ALPHABET, ...ids.keys()])].map((letter) => ({letter, id: ids.get(letter) ?? null}));
}

/**
 * The sections of a session's page, where `@theme/SessionBlock` puts those that its text does not have. Of the part for
 * the trainer only the title: what is under it is folded, and may give answers away.
 */
export function sessionContents<T extends Heading>(toc: readonly T[], dates: T | null, agenda: T | null): T[] {
  const trainers = toc.findIndex(({value}) => value.toLowerCase() === TRAINERS_SECTION);
  const end = trainers < 0 ? toc.length : trainers;
  const next = toc.findIndex(({level}, place) => place > end && level <= 2);
  const rest = next < 0 ? [] : toc.slice(next);
  return [dates, ...toc.slice(0, end), agenda, ...toc.slice(end, end + 1), ...rest].filter((each) => each !== null);
}

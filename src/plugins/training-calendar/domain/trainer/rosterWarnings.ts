import {foldText} from '../../../../shared/foldText';
import type {Roster} from './roster';

/** What a trainer should look at; nothing is refused for it. */
export interface RosterWarnings {
  /** Set where there are more people than seats. */
  crowd: {people: number; seats: number} | null;
  /** Names that are listed more than once, as first written. */
  sameNames: readonly string[];
  /** How many have no name that a certificate could bear. */
  nameless: number;
}

/** @param seats null where nobody counts them */
export function warningsOn(roster: Roster, seats: number | null): RosterWarnings {
  const names = new Map<string, string[]>();
  for (const {name} of roster) {
    const key = foldText(name);
    names.set(key, [...(names.get(key) ?? []), name.trim()]);
  }
  const nameless = names.get('')?.length ?? 0;
  names.delete('');
  return {
    crowd: seats !== null && roster.length > seats ? {people: roster.length, seats} : null,
    sameNames: [...names.values()].flatMap(([first = '', ...others]) => (others.length > 0 ? [first] : [])),
    nameless,
  };
}

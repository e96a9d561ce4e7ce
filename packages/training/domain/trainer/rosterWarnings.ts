import type {Roster} from '@deskbook/records/domain/roster/roster';
import {foldText} from '@deskbook/text/foldText';
import {groupBy} from '@deskbook/text/groupBy';

export interface RosterWarnings {
  /** Set if there are more people than seats */
  crowd: {people: number; seats: number} | null;
  /** Names listed more than once, as first written */
  sameNames: readonly string[];
  /** How many people have no name to put on a certificate. */
  nameless: number;
}

/** @param seats null if seats aren't limited */
export function warningsOn(roster: Roster, seats: number | null): RosterWarnings {
  const names = groupBy(
    roster.map(({name}) => name.trim()),
    (name) => [foldText(name)],
  );
  const nameless = names.get('')?.length ?? 0;
  names.delete('');
  return {
    crowd: seats !== null && roster.length > seats ? {people: roster.length, seats} : null,
    sameNames: [...names.values()].flatMap(([first = '', ...others]) => (others.length > 0 ? [first] : [])),
    nameless,
  };
}

import type {Unit} from './pageFacts';

/** The id of the heading over the machines of a model. */
export const MACHINES_ID = 'where-they-are';

/** From when on how many machines are past the life of their model: one entry for each day on which one more is. */
export function pastLife(units: readonly Unit[]): {from: string; until: string | undefined; count: number}[] {
  const days = units.flatMap(({replaceBy}) => replaceBy ?? []).toSorted();
  return [...new Set(days)].map((from, index, all) => ({
    from,
    until: all[index + 1],
    count: days.filter((day) => day <= from).length,
  }));
}

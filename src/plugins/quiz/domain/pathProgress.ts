import type {PathOverview, PathOverviewStep} from '../../../content/pathOverviews';
import {dueOn} from '../../../learning/domain/firstDay';
import type {Done} from '../../../learning/domain/pathStep';

export interface PathProgress {
  path: PathOverview;
  /** How each step was done, by its id. */
  done: ReadonlyMap<string, Done>;
  /** The first step that is not done; null when all are. */
  next: PathOverviewStep | null;
  /** Whether they have ticked a step of it themselves. */
  isBegun: boolean;
  /** When it is to be finished; null without a first day, and for a path that may take any time. */
  due: string | null;
  isOverdue: boolean;
}

interface Learner {
  isBegun: boolean;
  /** Null where they have not said. */
  firstDay: string | null;
  /** The date where the reader is. */
  today: string;
}

export function progressOn(
  path: PathOverview,
  done: ReadonlyMap<string, Done>,
  {isBegun, firstDay, today}: Learner,
): PathProgress {
  const next = path.steps.find(({id}) => !done.has(id)) ?? null;
  const due = dueOn(path.dueIn, firstDay);
  return {path, done, next, isBegun, due, isOverdue: next !== null && due !== null && due < today};
}

/**
 * The paths that somebody is on, those with steps left first: what is due first, then those for their job alone, then
 * those for everyone. What was done for one path begins no other that has it too.
 *
 * @param role the key of their job
 */
export function pathsInHand(all: readonly PathProgress[], role: string | undefined): PathProgress[] {
  return all
    .filter(({isBegun, path}) => isBegun || (role !== undefined && path.roles.includes(role)))
    .toSorted(
      (one, other) => rankOf(one) - rankOf(other) || compareDue(one, other) || breadthOf(one) - breadthOf(other),
    );
}

const rankOf = ({next}: PathProgress) => Number(next === null);
const breadthOf = ({path}: PathProgress) => Number(path.isForAll);
const LATEST = '9999';

function compareDue(one: PathProgress, other: PathProgress): number {
  const [due, otherDue] = [one.due ?? LATEST, other.due ?? LATEST];
  return due < otherDue ? -1 : Number(due > otherDue);
}

import type {PathOverview, PathOverviewStep} from '../../../content/pathOverviews';
import {dueOn} from '../../../learning/domain/firstDay';
import type {Done} from '../../../learning/domain/pathStep';

export interface PathProgress {
  path: PathOverview;
  /** How each completed step was done, by step id. */
  done: ReadonlyMap<string, Done>;
  /** The first step still to do; null if none is left. */
  next: PathOverviewStep | null;
  /** Whether they checked off one of its steps themselves. */
  isBegun: boolean;
  /** The date to finish it by; null without a first day or if the path has no deadline. */
  due: string | null;
  isOverdue: boolean;
}

interface Learner {
  isBegun: boolean;
  /** null if they didn't say */
  firstDay: string | null;
  /** Today's date in the reader's time zone. */
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
 * Lists the paths a person is on: unfinished ones first, then by due date, then those for their job before those for
 * everyone. A step done for one path doesn't start another path that shares it.
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

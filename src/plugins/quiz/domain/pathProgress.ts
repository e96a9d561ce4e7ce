import {addToDate, parseDuration} from '../../../content/dates';
import type {PathOverview, PathOverviewStep} from '../../../content/pathOverviews';
import {type Done, isSelfReported} from '../../../learning/domain/pathStep';

export interface PathProgress {
  path: PathOverview;
  /** How each step was done, by its id. */
  done: ReadonlyMap<string, Done>;
  /** The first step that is not done; null when all are. */
  next: PathOverviewStep | null;
  /** The first day on it, as the learner says; null where they have not. */
  start: string | null;
  /** When it is to be finished; null without a start, and for a path that may take any time. */
  due: string | null;
  isOverdue: boolean;
}

/** @param today where the reader is */
export function progressOn(
  path: PathOverview,
  done: ReadonlyMap<string, Done>,
  start: string | null,
  today: string,
): PathProgress {
  const next = path.steps.find(({id}) => !done.has(id)) ?? null;
  const time = path.dueIn === null ? undefined : parseDuration(path.dueIn);
  const due = start !== null && time ? addToDate(start, time) : null;
  return {path, done, next, start, due, isOverdue: next !== null && due !== null && due < today};
}

/**
 * The paths that somebody is on, those with steps left first: what is due first, then those for their job alone, then
 * those for everyone. Passing a quiz that several paths have begins none of them.
 *
 * @param role the key of their job
 */
export function pathsInHand(all: readonly PathProgress[], role: string | undefined): PathProgress[] {
  return all
    .filter((progress) => isBegun(progress) || (role !== undefined && progress.path.roles.includes(role)))
    .toSorted(
      (one, other) => rankOf(one) - rankOf(other) || compareDue(one, other) || breadthOf(one) - breadthOf(other),
    );
}

function isBegun({start, done}: PathProgress): boolean {
  return start !== null || [...done.values()].some(isSelfReported);
}

const rankOf = ({next}: PathProgress) => Number(next === null);
const breadthOf = ({path}: PathProgress) => Number(path.isForAll);
const LATEST = '9999';

function compareDue(one: PathProgress, other: PathProgress): number {
  const [due, otherDue] = [one.due ?? LATEST, other.due ?? LATEST];
  return due < otherDue ? -1 : Number(due > otherDue);
}

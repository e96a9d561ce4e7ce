import type {PathOverview, PathOverviewStep} from '@deskbook/content/pathOverviews';
import {dueOn} from '@deskbook/records/domain/firstDay';
import {type Done, isDone} from '@deskbook/records/domain/pathStep';
import {isDueAgain} from '@deskbook/records/domain/validity';
import {compareText} from '@deskbook/text/compareText';

export interface PathProgress {
  path: PathOverview;
  /** How each step was done, by step id, even if that has expired. */
  done: ReadonlyMap<string, Done>;
  /** How many steps are done. */
  doneCount: number;
  /** The first step still to do, or to do again soon; null if none is left. */
  next: PathOverviewStep | null;
  /** Whether they checked off one of its steps themselves. */
  isBegun: boolean;
  /** The date to finish it by, or to do the next step again; null if there is none. */
  due: string | null;
  /** The step that has to be done again by then; null if that is the day of the whole path. */
  dueStep: PathOverviewStep | null;
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
  const isOpen = ({id}: PathOverviewStep) => !isDone(done.get(id));
  const again = path.steps.flatMap((step) => {
    const validity = done.get(step.id)?.validity;
    return validity && isDueAgain(validity) ? [{step, until: validity.until ?? today}] : [];
  });
  const next = path.steps.find(isOpen) ?? again[0]?.step ?? null;
  const isUnfinished = path.steps.some(({id}) => !done.has(id));
  const pathDue = isUnfinished ? dueOn(path.dueIn, firstDay) : null;
  const firstAgain = again.toSorted((one, other) => compareText(one.until, other.until))[0];
  const isStepDue = firstAgain !== undefined && (pathDue === null || firstAgain.until < pathDue);
  const due = isStepDue ? firstAgain.until : pathDue;
  return {
    path,
    done,
    doneCount: path.steps.filter((step) => !isOpen(step)).length,
    next,
    isBegun,
    due,
    dueStep: isStepDue ? firstAgain.step : null,
    isOverdue: due !== null && due < today,
  };
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

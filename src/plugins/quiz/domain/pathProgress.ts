import type {PathOverview, PathOverviewStep} from '../../../content/pathOverviews';

export interface PathProgress {
  path: PathOverview;
  done: number;
  /** The first step that is not ticked; null when all are. */
  next: PathOverviewStep | null;
}

/**
 * The paths with a ticked step, those with steps left first.
 *
 * @param tickedOn the names of what is ticked on the page of a path: of a step its address, of a topic its words
 */
export function startedPaths(
  paths: readonly PathOverview[],
  tickedOn: (path: PathOverview) => readonly string[],
): PathProgress[] {
  const started = paths.flatMap((path) => {
    const ticked = tickedOn(path);
    const left = path.steps.filter(({title, to}) => !ticked.includes(to ?? title));
    return left.length < path.steps.length
      ? [{path, done: path.steps.length - left.length, next: left[0] ?? null}]
      : [];
  });
  return started.toSorted((one, other) => Number(one.next === null) - Number(other.next === null));
}

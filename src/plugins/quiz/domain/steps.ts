/** What the way through a quiz needs to know of a question. */
export interface Step {
  id: string;
  /** In `practice` whether it was checked, in `check` whether it was answered. */
  isDone: boolean;
}

/** The first question that is not done, else the first; null where there is none. */
export function firstOpen(steps: readonly Step[]): string | null {
  return (steps.find(({isDone}) => !isDone) ?? steps[0])?.id ?? null;
}

/** The next question that is not done, after the current one, from the start again at the end; null where all are done. */
export function nextOpen(steps: readonly Step[], current: string): string | null {
  const place = steps.findIndex(({id}) => id === current);
  const others = [...steps.slice(place + 1), ...steps.slice(0, Math.max(place, 0))];
  return others.find(({isDone}) => !isDone)?.id ?? null;
}

/** The question some places further on; null beyond the ends. */
export function neighbour(steps: readonly Step[], current: string, by: -1 | 1): string | null {
  const place = steps.findIndex(({id}) => id === current);
  return place < 0 ? null : (steps[place + by]?.id ?? null);
}

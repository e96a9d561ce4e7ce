/** A question as quiz navigation sees it. */
export interface Step {
  id: string;
  /** Whether it was checked (`practice`) or answered (`check`). */
  isDone: boolean;
}

/** Returns the first question to do, or the first of all if none is left; null if there are no questions. */
export function firstOpen(steps: readonly Step[]): string | null {
  return (steps.find(({isDone}) => !isDone) ?? steps[0])?.id ?? null;
}

/** Returns the next question to do after the current one, starting over at the end; null if none is left. */
export function nextOpen(steps: readonly Step[], current: string): string | null {
  const place = steps.findIndex(({id}) => id === current);
  const others = [...steps.slice(place + 1), ...steps.slice(0, Math.max(place, 0))];
  return others.find(({isDone}) => !isDone)?.id ?? null;
}

/** Returns the next or previous question; null past either end. */
export function neighbour(steps: readonly Step[], current: string, by: -1 | 1): string | null {
  const place = steps.findIndex(({id}) => id === current);
  return place < 0 ? null : (steps[place + by]?.id ?? null);
}

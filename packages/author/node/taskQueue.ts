const last = new Map<string, Promise<unknown>>();

/** Queues tasks by name and runs each queue one at a time, in order. */
export function enqueue<T>(name: string, run: () => Promise<T>): Promise<T> {
  const before = last.get(name) ?? Promise.resolve();
  const mine = before.then(run, run);
  last.set(name, mine);
  const forget = () => {
    if (last.get(name) === mine) last.delete(name);
  };
  mine.then(forget, forget);
  return mine;
}

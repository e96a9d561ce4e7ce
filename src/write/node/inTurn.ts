const last = new Map<string, Promise<unknown>>();

/** Runs what has the same name one after the other, in the order in which it was asked for. */
export function inTurn<T>(name: string, run: () => Promise<T>): Promise<T> {
  const before = last.get(name) ?? Promise.resolve();
  const mine = before.then(run, run);
  last.set(name, mine);
  const forget = () => {
    if (last.get(name) === mine) last.delete(name);
  };
  mine.then(forget, forget);
  return mine;
}

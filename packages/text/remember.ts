/**
 * Remembers a function's last result for each first argument, and returns it while the other arguments stay the same.
 * When `npm start` reloads, that holds for every page but the one that was saved.
 *
 * @param make a pure function
 */
export function rememberLast<Args extends readonly [string, ...unknown[]], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  const last = new Map<string, {args: Args; result: Result}>();
  return (...args) => {
    const known = last.get(args[0]);
    if (known && args.every((arg, index) => arg === known.args[index])) return known.result;
    const result = make(...args);
    last.set(args[0], {args, result});
    return result;
  };
}

export function rememberFor<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, {result: Result}>();
  return (key) => {
    const {result} = known.get(key) ?? {result: make(key)};
    known.set(key, {result});
    return result;
  };
}

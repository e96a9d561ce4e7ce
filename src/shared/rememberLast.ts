/**
 * The same function, which remembers its last result for each first argument, and returns it as long as the others stay
 * the same. From one reload of `npm start` to the next that is so for every page but the one that was saved.
 *
 * @param make depends on its arguments alone
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

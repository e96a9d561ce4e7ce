export function rememberFor<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, {result: Result}>();
  return (key) => {
    const {result} = known.get(key) ?? {result: make(key)};
    known.set(key, {result});
    return result;
  };
}

export function keepHigher<K>(numbers: Map<K, number>, key: K, value: number): void {
  numbers.set(key, Math.max(numbers.get(key) ?? 0, value));
}

/** Creates the list if needed. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

export function keepHigher<K>(numbers: Map<K, number>, key: K, value: number): void {
  numbers.set(key, Math.max(numbers.get(key) ?? 0, value));
}

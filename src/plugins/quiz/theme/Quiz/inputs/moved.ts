/** The order with one item moved a place up or down; the order itself where there is no such place. */
export function moved(order: readonly number[], item: number, by: -1 | 1): readonly number[] {
  const place = order.indexOf(item);
  const other = order[place + by];
  if (place < 0 || other === undefined) return order;
  const next = [...order];
  next[place] = other;
  next[place + by] = item;
  return next;
}

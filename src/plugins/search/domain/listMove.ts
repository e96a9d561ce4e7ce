/**
 * Where a key leads in a list beside a field.
 *
 * @param current the place of the chosen entry, -1 where the field is
 * @param least -1: the way around the list leads by the field; 0: an entry is always chosen
 * @returns the new place, -1 back in the field; null: the key is the field's own
 */
export function moveInList(key: string, current: number, length: number, least: -1 | 0 = -1): number | null {
  if (length === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return current + 1 < length ? current + 1 : least;
    case 'ArrowUp':
      return current === least ? length - 1 : current - 1;
    case 'Home':
      return current === -1 ? null : 0;
    case 'End':
      return current === -1 ? null : length - 1;
    default:
      return null;
  }
}

/**
 * Returns where a key moves the selection in a list below a field.
 *
 * @param current index of the selected entry; -1 if the field is
 * @param least -1 if arrow keys also go through the field, 0 if an entry is always selected
 * @returns the new index; -1 for the field; null if the list doesn't handle the key
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

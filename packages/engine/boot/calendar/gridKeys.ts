export interface CellPosition {
  row: number;
  column: number;
}

/** The target of a key in a grid; `prev` and `next` are the neighboring pages. null if the key doesn't move. */
export type Move = CellPosition | 'prev' | 'next' | null;

/**
 * Implements the keys of the ARIA grid pattern. Arrows stop at the end of a row, because a row visibly ends there;
 * PageUp and PageDown change pages.
 *
 * @param last the last cell
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function moveInGrid(
  {key, ctrlKey}: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  {row, column}: CellPosition,
  last: CellPosition,
): Move {
  switch (key) {
    case 'ArrowRight':
      return {row, column: Math.min(column + 1, last.column)};
    case 'ArrowLeft':
      return {row, column: Math.max(column - 1, 0)};
    case 'ArrowDown':
      return {row: Math.min(row + 1, last.row), column};
    case 'ArrowUp':
      return {row: Math.max(row - 1, 0), column};
    case 'Home':
      return {row: ctrlKey ? 0 : row, column: 0};
    case 'End':
      return {row: ctrlKey ? last.row : row, column: last.column};
    case 'PageUp':
      return 'prev';
    case 'PageDown':
      return 'next';
    default:
      return null;
  }
}

/** Returns the index of the link that a key moves to inside a cell; null if it doesn't move. */
export function moveInCell(key: string, link: number, links: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(link + 1, links - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(link - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return links - 1;
  return null;
}

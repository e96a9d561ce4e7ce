/** A cell by its row and its column. */
export interface Cell {
  row: number;
  column: number;
}

/** Where a key leads in a grid; `before` and `after` are out of it. Null for a key that does not move. */
export type Move = Cell | 'before' | 'after' | null;

/**
 * The arrows and other keys of the ARIA grid pattern. Arrows stop at the edges of a row, since it ends there for the
 * eye as well; PageUp and PageDown turn the page.
 *
 * @param rows how many rows there are, @param columns how many columns each has
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function moveInGrid(
  {key, ctrlKey}: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  {row, column}: Cell,
  rows: number,
  columns: number,
): Move {
  switch (key) {
    case 'ArrowRight':
      return {row, column: Math.min(column + 1, columns - 1)};
    case 'ArrowLeft':
      return {row, column: Math.max(column - 1, 0)};
    case 'ArrowDown':
      return {row: Math.min(row + 1, rows - 1), column};
    case 'ArrowUp':
      return {row: Math.max(row - 1, 0), column};
    case 'Home':
      return {row: ctrlKey ? 0 : row, column: 0};
    case 'End':
      return {row: ctrlKey ? rows - 1 : row, column: columns - 1};
    case 'PageUp':
      return 'before';
    case 'PageDown':
      return 'after';
    default:
      return null;
  }
}

/** Which of the links in a cell a key leads to; null for a key that leads to none. */
export function moveInCell(key: string, link: number, links: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(link + 1, links - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(link - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return links - 1;
  return null;
}

import {type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState} from 'react';
import {type Cell, moveInCell, moveInGrid} from './gridKeys';
import {useIsAwake} from './useIsAwake';

const CELLS = 'tbody th, tbody td';

export interface Grid {
  table: RefObject<HTMLTableElement | null>;
  /** What the table gets, once keys do something. */
  props: object;
  /** What a cell gets: one of them can be tabbed to. */
  cellProps(row: number, column: number): {tabIndex?: number};
  /** What a link in a cell gets: it is reached from its cell by Enter. */
  linkProps: {tabIndex?: number};
  /** Gives the focus to the cell that Tab would lead to. */
  enter(): void;
}

interface Options {
  rows: number;
  columns: number;
  /** The cell that Tab leads to at first. */
  start(): Cell;
  turnPage(to: 'before' | 'after', cell: Cell): void;
}

/**
 * Makes a table a grid with one stop for Tab: arrows lead from cell to cell, Enter into a cell with links, Escape out of
 * it again. Before React is awake it is a plain table whose links can all be tabbed to.
 */
export function useGrid({rows, columns, start, turnPage}: Options): Grid {
  const table = useRef<HTMLTableElement>(null);
  const isAwake = useIsAwake();
  const [current, setCurrent] = useState<Cell | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: where to begin is asked once
  useEffect(() => {
    const focused = cellOf(document.activeElement);
    const isHere = focused && table.current?.contains(focused);
    setCurrent(isHere ? placeOf(focused) : start());
  }, []);

  const focus = ({row, column}: Cell) => {
    setCurrent({row, column});
    table.current?.querySelectorAll<HTMLElement>(CELLS)[row * columns + column]?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = cellOf(event.target);
    if (!cell || event.altKey || event.metaKey) return;
    const links = [...cell.querySelectorAll<HTMLElement>('a')];
    const link = links.indexOf(event.target as HTMLElement);
    if (link >= 0) {
      const next = event.key === 'Escape' ? cell : links[moveInCell(event.key, link, links.length) ?? -1];
      if (!next) return;
      event.preventDefault();
      next.focus();
      return;
    }
    const place = placeOf(cell);
    const move = moveInGrid(event, place, rows, columns);
    if (move === null) {
      if (event.key !== 'Enter' && event.key !== 'F2') return;
      links[0]?.focus();
    } else if (typeof move === 'string') turnPage(move, place);
    else focus(move);
    event.preventDefault();
  };

  const onFocus = ({target}: FocusEvent<HTMLTableElement>) => {
    const cell = cellOf(target);
    if (cell) setCurrent(placeOf(cell));
  };

  return {
    table,
    props: isAwake ? {role: 'grid', 'aria-readonly': true, onKeyDown, onFocus} : {},
    cellProps: (row, column) => (isAwake ? {tabIndex: current?.row === row && current.column === column ? 0 : -1} : {}),
    linkProps: isAwake ? {tabIndex: -1} : {},
    enter: () => focus(current ?? start()),
  };
}

function cellOf(target: EventTarget | Element | null): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>(CELLS) : null;
}

function placeOf(cell: HTMLTableCellElement): Cell {
  const row = cell.parentElement as HTMLTableRowElement;
  return {row: row.sectionRowIndex, column: cell.cellIndex};
}

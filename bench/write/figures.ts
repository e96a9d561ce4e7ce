import {groupBy} from '../../packages/text/groupBy';
import {medianOf} from '../measure/summarize';
import {formatTable} from '../weight/formatTable';

/** How long an author waits to see one change. */
export interface Wait {
  pages: number;
  /** The page that is changed. */
  page: string;
  /** `write`: in the editor, from the last key. `start`: in a text editor, from saving. */
  way: 'write' | 'start';
  milliseconds: number;
}

/** Medians, in milliseconds. */
export interface Waits {
  pages: number;
  /** `all` for all changed pages. */
  page: string;
  write: number;
  start: number;
}

export function compareWaits(waits: readonly Wait[]): Waits[] {
  const bySize = groupBy(waits, ({pages}) => [pages]);
  return [...bySize].flatMap(([pages, ofSize]) => {
    const names = [...new Set(ofSize.map(({page}) => page))];
    const rows = names.map((page) =>
      medians(
        pages,
        page,
        ofSize.filter((wait) => wait.page === page),
      ),
    );
    return [...rows, medians(pages, 'all', ofSize)];
  });
}

function medians(pages: number, page: string, waits: readonly Wait[]): Waits {
  const median = (way: Wait['way']) =>
    medianOf(waits.filter((wait) => wait.way === way).map(({milliseconds}) => milliseconds));
  return {pages, page, write: median('write'), start: median('start')};
}

export function formatWaits(figures: readonly Waits[], rounds: number): string {
  const rows = figures.map(({pages, page, write, start}) => [`${pages} pages`, page, seconds(write), seconds(start)]);
  const title = `Until an author sees a change, medians of ${rounds} per page`;
  return `${title}\n${formatTable(['', '', 'editor, from the last key', 'npm start, from saving'], rows, [0, 1])}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

import {medianOf} from '../measure/summarize';
import {formatTable} from '../weight/formatTable';

/** One edit of one round. */
export interface Timing {
  pages: number;
  edit: string;
  site: string;
  milliseconds: number;
}

/** Medians of all rounds, in milliseconds. */
export interface Figures {
  pages: number;
  edit: string;
  deskbook: number;
  /** null for edits that only this site supports */
  stock: number | null;
}

export function compareTimings(timings: readonly Timing[]): Figures[] {
  const medianIn = ({pages, edit}: Timing, site: string) => {
    const times = timings.filter((other) => other.pages === pages && other.edit === edit && other.site === site);
    return times.length > 0 ? medianOf(times.map(({milliseconds}) => milliseconds)) : null;
  };
  const firsts = timings.filter(
    (timing, index) => timings.findIndex(({pages, edit}) => pages === timing.pages && edit === timing.edit) === index,
  );
  return firsts.map((timing) => ({
    pages: timing.pages,
    edit: timing.edit,
    deskbook: medianIn(timing, 'deskbook') as number,
    stock: medianIn(timing, 'stock'),
  }));
}

export function formatFigures(figures: readonly Figures[], rounds: number): string {
  const rows = figures.map(({pages, edit, deskbook, stock}) => [
    `${pages} pages`,
    edit,
    seconds(deskbook),
    ...(stock === null ? [] : [seconds(stock), `${(deskbook / stock).toFixed(1)} times`]),
  ]);
  const title = `From saving until an open page shows it, medians of ${rounds}`;
  return `${title}\n${formatTable(['', '', 'deskbook', 'stock', ''], rows, [0, 1])}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

import type {LeftOut} from '../sites/makeSites';
import {formatTable, kilobytes} from '../weight/formatTable';
import type {Figures} from './figures';
import {describeLimit} from './limits';

export interface InteractionReport {
  rounds: number;
  figures: readonly Figures[];
  leftOut: readonly LeftOut[];
}

export function formatReport({rounds, figures, leftOut}: InteractionReport): string {
  const titleOf = ({pages, line}: Figures) => `${pages} generated pages, ${line}`;
  const titles = [...new Set(figures.map(titleOf))];
  return [
    `Until a page does what it is for, medians of ${rounds} visits with an empty cache; kB are 1,000 bytes, gzip level 9.`,
    'A control is pressed once, as soon as it is shown; the calendar after the page has loaded. Bytes are all that was',
    'asked for from the navigation until then; code and index are among them. Workers run at full speed everywhere.',
    ...titles.map((title) => `\n${title}\n${formatFigures(figures.filter((entry) => titleOf(entry) === title))}`),
    ...leftOut.map(({name, reason}) => `\nLeft out: ${name}. ${reason}`),
  ].join('\n');
}

function formatFigures(figures: readonly Figures[]): string {
  const rows = figures.map((entry) => [
    entry.site,
    entry.what,
    seconds(entry.fromNavigation),
    seconds(entry.fromPress),
    kilobytes(entry.bytes),
    kilobytes(entry.code),
    kilobytes(entry.index),
    describeLimit(entry),
  ]);
  return formatTable(['', '', 'from navigation', 'from press', 'kB', 'code', 'index', ''], rows, [0, 1, 7]);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

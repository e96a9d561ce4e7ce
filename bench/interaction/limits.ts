import {QUIZ_BUDGET} from '../weight/budget';
import {kilobytes} from '../weight/formatTable';
import type {Figures} from './figures';
import type {What} from './tasks';

/** Limits of this project, on every connection. */
interface Limit {
  what: What;
  /** Applies to sites with at most this many pages. */
  pages: number;
  milliseconds: number;
  bytes: number;
  /** Selects which bytes count. */
  counted(measured: Measured): number;
}

type Measured = Pick<Figures, 'site' | 'what' | 'pages' | 'fromNavigation' | 'bytes' | 'code' | 'index'>;

const wholePage = ({bytes}: Measured) => bytes;
const codeAndIndex = ({code, index}: Measured) => code + index;

/** The first entry that matches the use and size applies. */
const LIMITS: readonly Limit[] = [
  {what: 'quiz: first verdict', pages: 3000, milliseconds: 3500, bytes: QUIZ_BUDGET.total, counted: wholePage},
  {what: 'search: first result', pages: 100, milliseconds: 4500, bytes: 90_000, counted: codeAndIndex},
  {
    what: 'search: first result',
    pages: 3000,
    milliseconds: 6000,
    bytes: Number.POSITIVE_INFINITY,
    counted: codeAndIndex,
  },
];

function limitOf({site, what, pages}: Measured): Limit | undefined {
  if (site !== 'deskbook') return undefined;
  return LIMITS.find((limit) => limit.what === what && pages <= limit.pages);
}

export function isOverLimit(measured: Measured): boolean {
  const limit = limitOf(measured);
  return limit !== undefined && (measured.fromNavigation > limit.milliseconds || limit.counted(measured) > limit.bytes);
}

/** Returns `at most 4.5 s and 90.0 kB of code and index`, marked if exceeded; empty if there is no limit. */
export function describeLimit(measured: Measured): string {
  const limit = limitOf(measured);
  if (!limit) return '';
  const part = limit.counted === codeAndIndex ? ' of code and index' : '';
  const bytes = Number.isFinite(limit.bytes) ? ` and ${kilobytes(limit.bytes)} kB${part}` : '';
  return `${isOverLimit(measured) ? 'OVER: ' : ''}at most ${limit.milliseconds / 1000} s${bytes}`;
}

import {describe, expect, it} from 'vitest';
import {compareWaits, formatWaits, type Wait} from '../figures';

const waits = (pages: number, page: string, way: Wait['way'], ...all: number[]): Wait[] =>
  all.map((milliseconds) => ({pages, page, way, milliseconds}));

const MEASURED = [
  ...waits(115, 'manual', 'write', 700, 900, 800),
  ...waits(115, 'manual', 'start', 2100, 1900, 2000),
  ...waits(115, 'quiz', 'write', 1000, 1200, 1100),
  ...waits(115, 'quiz', 'start', 3000, 3000, 3000),
];

describe('compareWaits', () => {
  it('takes the median for each page, and for all pages of a size', () => {
    expect(compareWaits(MEASURED)).toEqual([
      {pages: 115, page: 'manual', write: 800, start: 2000},
      {pages: 115, page: 'quiz', write: 1100, start: 3000},
      {pages: 115, page: 'all', write: 950, start: 2550},
    ]);
  });

  it('keeps sizes apart', () => {
    const both = [...MEASURED, ...waits(1000, 'manual', 'write', 1), ...waits(1000, 'manual', 'start', 2)];
    expect(compareWaits(both).at(-1)).toEqual({pages: 1000, page: 'all', write: 1, start: 2});
  });
});

describe('formatWaits', () => {
  it('prints seconds', () => {
    const table = formatWaits(compareWaits(MEASURED), 3);
    expect(table).toContain('medians of 3 per page');
    expect(table).toMatch(/115 pages +all +0\.95 s +2\.55 s/);
  });
});

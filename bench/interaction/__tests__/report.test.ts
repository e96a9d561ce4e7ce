import {expect, it} from 'vitest';
import type {Figures} from '../figures';
import {describeLine, LINES} from '../lines';
import {formatReport} from '../report';

const slow = 'slow line (400 kbit/s, 400 ms, CPU ÷ 4)';
const row = (more: Partial<Figures>): Figures => ({
  ...{site: 'deskbook', pages: 100, line: slow, what: 'quiz: first verdict', fromNavigation: 2900, fromPress: 1456},
  ...{bytes: 61_234, code: 35_000, index: 0},
  ...more,
});

it('names a connection with everything that makes it slow', () => {
  expect(LINES.map(describeLine)).toEqual([slow, 'fast 3G (1600 kbit/s, 150 ms, CPU ÷ 4)']);
});

it('has a table for each size and connection, with seconds, kilobytes and limits, and lists what is missing', () => {
  const figures = [row({}), row({site: 'stock', what: 'search: first result', index: 88_000}), row({pages: 1000})];

  const lines = formatReport({rounds: 3, figures, leftOut: [{name: 'starlight', reason: 'No network.'}]}).split('\n');

  expect(lines.slice(4, 7)).toEqual([
    `100 generated pages, ${slow}`,
    '                                  from navigation  from press    kB  code  index',
    '  deskbook  quiz: first verdict            2.90 s      1.46 s  61.2  35.0    0.0  at most 3.5 s and 76.5 kB',
  ]);
  expect(lines[7]).toMatch(/^ {2}stock {5}search: first result .* 88\.0$/);
  expect(lines).toContain(`1000 generated pages, ${slow}`);
  expect(lines.at(-1)).toBe('Left out: starlight. No network.');
});

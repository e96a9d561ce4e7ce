import {expect, it} from 'vitest';
import {heaviest, overBudget, type WeighedPage} from '../budget';
import {sumByPart} from '../bytes';

const weighed = (path: string, html: number, js: number, inlineJs = 0): WeighedPage => ({
  path,
  weight: sumByPart([
    {path, part: 'html', bytes: html},
    {path: '/a.js', part: 'js', bytes: js},
  ]),
  inlineJs,
});

const budget = {total: 25_000, js: 2_000};

it('accepts a page exactly at its budget', () => {
  expect(overBudget([weighed('/a/', 23_000, 2_000)], budget)).toEqual([]);
});

it('describes a page over its budget with its parts', () => {
  expect(overBudget([weighed('/a/', 24_500, 1_000, 300)], budget)).toEqual([
    '/a/: 25.5 kB gz (html 24.5, css 0.0, js 1.0 + inline 0.3, image 0.0, font 0.0, other 0.0); at most 25.0 kB, including 2.0 kB js',
  ]);
});

it('counts inline scripts as JavaScript, and once in the sum', () => {
  expect(overBudget([weighed('/a/', 23_000, 1_800, 300)], budget)).toHaveLength(1);
  expect(overBudget([weighed('/a/', 23_000, 1_800, 200)], budget)).toEqual([]);
});

it('sorts the heaviest pages first', () => {
  const pages = [weighed('/a/', 1, 0), weighed('/c/', 3, 0), weighed('/b/', 2, 0)];

  expect(heaviest(pages, 2).map(({path}) => path)).toEqual(['/c/', '/b/']);
});

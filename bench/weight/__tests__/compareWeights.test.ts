import {expect, it} from 'vitest';
import {sumByPart} from '../bytes';
import {growthOf, type PageWeight, ratiosOf, summarizeLoads} from '../compareWeights';
import type {Load} from '../loadPage';
import {isGrownTooMuch, jsonOf} from '../report';

const weigh = (html: number, js = 0) =>
  sumByPart([
    {path: '/', part: 'html', bytes: html},
    {path: '/a.js', part: 'js', bytes: js},
  ]);

const page = (site: string, pages: number, html: number, js = 0, name = 'manual'): PageWeight => ({
  site,
  pages,
  page: name,
  path: '/',
  atLoad: weigh(html, js),
  idle: weigh(html, js),
  afterHover: weigh(html, js),
  inlineJs: 0,
  layoutShift: 0,
  otherHosts: 0,
});

const load = (html: number, layoutShift = 0): Load => ({
  atLoad: weigh(html),
  idle: weigh(html),
  afterHover: weigh(html),
  inlineJs: 0,
  layoutShift,
  otherHosts: 0,
});

it('takes the median of the bytes and the largest shift', () => {
  const {idle, layoutShift} = summarizeLoads([load(10), load(500, 0.2), load(11)]);

  expect(idle.html).toBe(11);
  expect(layoutShift).toBe(0.2);
});

it("compares a page with each other site's page at the same size", () => {
  const ratios = ratiosOf([
    page('deskbook', 100, 10, 10),
    page('stock', 100, 20, 60),
    page('starlight', 100, 40),
    page('stock', 1000, 1, 1),
  ]);

  expect(ratios).toEqual([
    {pages: 100, page: 'manual', against: 'stock', total: 0.25, js: 0.17},
    {pages: 100, page: 'manual', against: 'starlight', total: 0.5, js: null},
  ]);
});

it('reports how a page grows from the smallest to the largest site', () => {
  const weights = [page('deskbook', 100, 100), page('deskbook', 1000, 104), page('deskbook', 3000, 110)];

  expect(growthOf(weights)).toEqual([{site: 'deskbook', page: 'manual', from: 100, to: 3000, ratio: 1.1}]);
});

it('reports no growth for a single size', () => {
  expect(growthOf([page('deskbook', 100, 100)])).toEqual([]);
});

it.each([
  ['a manual page of ours that grows by a tenth', [page('deskbook', 1, 100), page('deskbook', 2, 110)], false],
  ['a manual page of ours that grows by more', [page('deskbook', 1, 1000), page('deskbook', 2, 1101)], true],
  ['the home page', [page('deskbook', 1, 1, 0, 'home'), page('deskbook', 2, 9, 0, 'home')], false],
  ['another site', [page('stock', 1, 1), page('stock', 2, 9)], false],
])('judges the growth of %s', (_what, weights, isTooMuch) => {
  const report = {
    rounds: 1,
    weights,
    ratios: [],
    growth: growthOf(weights),
    lighthouse: [],
    leftOut: [],
  };

  expect(isGrownTooMuch(report)).toBe(isTooMuch);
});

it('has one JSON entry for each site and size, with weights by page', () => {
  const weights = [page('deskbook', 1, 5), page('deskbook', 1, 6, 0, 'home'), page('stock', 1, 7)];
  const {sites} = JSON.parse(jsonOf({rounds: 1, weights, ratios: [], growth: [], lighthouse: [], leftOut: []}));

  expect(sites).toMatchObject([
    {name: 'deskbook', pages: 1, weights: {manual: {path: '/', idle: {total: 5}}, home: {idle: {total: 6}}}},
    {name: 'stock', pages: 1, weights: {manual: {idle: {total: 7}}}},
  ]);
});

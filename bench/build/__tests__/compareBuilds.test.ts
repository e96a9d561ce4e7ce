import {expect, it} from 'vitest';
import {type Builds, compareBuilds, formatBuilds} from '../compareBuilds';

const builds = (name: string, cpu: readonly number[], isExtra = false): Builds => ({
  name,
  pages: 10,
  isExtra,
  runs: cpu.map((cpuSeconds) => ({cpuSeconds, wallSeconds: 2, peakMemoryMb: 500})),
});

it("takes each site's median", () => {
  const {sites, rounds} = compareBuilds([builds('deskbook', [9, 1, 5]), builds('stock', [4, 4, 4])], []);

  expect(rounds).toBe(3);
  expect(sites[0]).toEqual({name: 'deskbook', pages: 10, cpuSeconds: 5, wallSeconds: 2, peakMemoryMb: 500});
});

it('compares with every other site, and reports what extras add', () => {
  const {ratios, extras} = compareBuilds(
    [builds('deskbook', [10]), builds('stock', [8]), builds('vitepress', [20]), builds('with diagrams', [14], true)],
    [],
  );

  expect(ratios).toEqual({
    stock: {cpuSeconds: 1.25, wallSeconds: 1, peakMemoryMb: 1},
    vitepress: {cpuSeconds: 0.5, wallSeconds: 1, peakMemoryMb: 1},
  });
  expect(extras).toEqual([{name: 'with diagrams', cpuSeconds: 4, wallSeconds: 0, peakMemoryMb: 0, ratio: 1.4}]);
});

it.each([
  [11.5, true],
  [11.6, false],
])('with %s s of CPU instead of 10 s, says whether that is within the goal: %s', (ours, isWithin) => {
  const report = compareBuilds([builds('deskbook', [ours]), builds('stock', [10])], []);

  expect(report.isWithinGoal).toBe(isWithin);
  expect(formatBuilds(report)).toContain(`  ${isWithin ? 'within' : 'NOT within'} the goal of 1.15 for CPU`);
});

it('lists what was left out and why', () => {
  const leftOut = [{name: 'vitepress', reason: 'vitepress@1.6.4 could not be installed: no network'}];

  expect(formatBuilds(compareBuilds([builds('deskbook', [1])], leftOut))).toContain(
    'Left out: vitepress. vitepress@1.6.4 could not be installed: no network',
  );
});

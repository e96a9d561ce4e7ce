import type {Usage} from '../measure/measureProcess';
import {medianOf, round} from '../measure/summarize';
import type {LeftOut} from '../sites/makeSites';
import {formatTable} from '../weight/formatTable';

/** Maximum CPU time of a build, without extras, as a multiple of stock Docusaurus. */
const GOAL_RATIO = 1.15;

const MEASURES = ['cpuSeconds', 'wallSeconds', 'peakMemoryMb'] as const;

export interface Builds {
  name: string;
  pages: number;
  /** Whether it's this project with an extra feature, to measure its cost. */
  isExtra: boolean;
  runs: readonly Usage[];
}

export interface BuildReport {
  rounds: number;
  sites: (Usage & {name: string; pages: number})[];
  /** This project's medians divided by those of each other site. */
  ratios: Record<string, Usage>;
  /** What each extra adds to this project's medians, and the ratio of CPU time with and without it. */
  extras: (Usage & {name: string; ratio: number})[];
  goalRatio: number;
  isWithinGoal: boolean;
  leftOut: readonly LeftOut[];
}

/** @param builds this project's builds first */
export function compareBuilds(builds: readonly Builds[], leftOut: readonly LeftOut[]): BuildReport {
  const [ours, ...others] = builds.map(({name, pages, isExtra, runs}) => ({
    name,
    pages,
    isExtra,
    usage: mediansOf(runs),
  }));
  if (!ours) throw new Error('There is nothing to compare');
  const ratios = others
    .filter(({isExtra}) => !isExtra)
    .map(({name, usage}) => [name, combine(ours.usage, usage, (our, their) => our / their)] as const);
  const extras = others
    .filter(({isExtra}) => isExtra)
    .map(({name, usage}) => ({
      name,
      ...combine(usage, ours.usage, (extra, plain) => extra - plain),
      ratio: round(usage.cpuSeconds / ours.usage.cpuSeconds),
    }));
  const stock = others.find(({name}) => name === 'stock');
  return {
    rounds: builds[0]?.runs.length ?? 0,
    sites: [ours, ...others].map(({name, pages, usage}) => ({name, pages, ...usage})),
    ratios: Object.fromEntries(ratios),
    extras,
    goalRatio: GOAL_RATIO,
    isWithinGoal: stock !== undefined && ours.usage.cpuSeconds / stock.usage.cpuSeconds <= GOAL_RATIO,
    leftOut,
  };
}

function mediansOf(runs: readonly Usage[]): Usage {
  const medians = MEASURES.map((measure) => [measure, round(medianOf(runs.map((run) => run[measure])))]);
  return Object.fromEntries(medians);
}

function combine(a: Usage, b: Usage, calculate: (a: number, b: number) => number): Usage {
  return Object.fromEntries(
    MEASURES.map((measure) => [measure, round(calculate(a[measure], b[measure]))]),
  ) as unknown as Usage;
}

export function formatUsage({cpuSeconds, wallSeconds, peakMemoryMb}: Usage): string[] {
  return [`${cpuSeconds.toFixed(2)} s`, `${wallSeconds.toFixed(2)} s`, `${peakMemoryMb.toFixed(0)} MB`];
}

const COLUMNS = ['CPU', 'wall', 'peak memory'];

export function formatBuilds({rounds, sites, ratios, extras, goalRatio, isWithinGoal, leftOut}: BuildReport): string {
  const siteRows = sites.map((site) => [site.name, String(site.pages), ...formatUsage(site)]);
  const ratioRows = Object.entries(ratios).map(([name, ratio]) => [
    name,
    ...MEASURES.map((measure) => ratio[measure].toFixed(2)),
  ]);
  const extraRows = extras.map((extra) => [extra.name, ...formatUsage(extra), extra.ratio.toFixed(2)]);
  return [
    `Cold builds, medians of ${rounds} alternating rounds. CPU is for all processes, peak memory for the largest one.`,
    formatTable(['', 'pages', ...COLUMNS], siteRows, [0]),
    '\nOurs divided by theirs, without diagrams, pictures and compressed files',
    formatTable(['', ...COLUMNS], ratioRows, [0]),
    `  ${isWithinGoal ? 'within' : 'NOT within'} the goal of ${goalRatio} for CPU compared with stock Docusaurus`,
    ...(extras.length > 0
      ? ['\nWhat each feature adds to ours', formatTable(['', ...COLUMNS, 'CPU ratio'], extraRows, [0])]
      : []),
    ...leftOut.map(({name, reason}) => `\nLeft out: ${name}. ${reason}`),
  ].join('\n');
}

import type {LeftOut} from '../sites/makeSites';
import type {Growth, PageWeight, Ratio} from './compareWeights';
import {formatTable, kilobytes} from './formatTable';
import type {LighthouseResult} from './measureLighthouse';

export interface WeightReport {
  rounds: number;
  weights: readonly PageWeight[];
  ratios: readonly Ratio[];
  growth: readonly Growth[];
  lighthouse: readonly LighthouseResult[];
  leftOut: readonly LeftOut[];
}

/** Maximum growth of a manual's page from the smallest site to the largest. */
const MAX_GROWTH = 1.1;
const PAGES_OF_MANUALS = ['manual', 'chapter'];

const isOver = ({site, page, ratio}: Growth) =>
  site === 'deskbook' && PAGES_OF_MANUALS.includes(page) && ratio > MAX_GROWTH;

export function isGrownTooMuch({growth}: WeightReport): boolean {
  return growth.some(isOver);
}

/** Formats the report as JSON: an entry for each site and size, with weights by page. */
export function jsonOf({weights, ...others}: WeightReport): string {
  const sites: {name: string; pages: number; weights: Record<string, Omit<PageWeight, 'site' | 'pages' | 'page'>>}[] =
    [];
  for (const {site, pages, page, ...weight} of weights) {
    const known = sites.find((entry) => entry.name === site && entry.pages === pages);
    if (known) known.weights[page] = weight;
    else sites.push({name: site, pages, weights: {[page]: weight}});
  }
  return JSON.stringify({sites, ...others});
}

export function formatReport(report: WeightReport): string {
  const {weights, rounds, leftOut} = report;
  const sizes = [...new Set(weights.map(({pages}) => pages))];
  return [
    `Weight of a page in kB (1,000 bytes, gzip level 9), medians of ${rounds} loads with an empty cache.`,
    'Late requests count: a page is done when it has requested nothing for two seconds. "at load" is what had',
    'arrived by the load event, "inline" is script that is part of the HTML (JSON-LD and speculation rules are HTML),',
    '"hover" is the total after pointing at the theme button. Home pages differ: only ours is more than links.',
    'Diagrams: stock Docusaurus draws them in the browser; VitePress and Starlight show their source.',
    ...sizes.map((size) => `\n${size} generated pages\n${formatWeights(weights.filter(({pages}) => pages === size))}`),
    ...(report.ratios.length > 0 ? [`\nOurs divided by theirs\n${formatRatios(report.ratios)}`] : []),
    ...formatGrowth(report.growth),
    ...formatLighthouse(report.lighthouse),
    ...leftOut.map(({name, reason}) => `\nLeft out: ${name}. ${reason}`),
  ].join('\n');
}

function formatWeights(weights: readonly PageWeight[]): string {
  const rows = weights.map(({site, page, path, idle, atLoad, afterHover, inlineJs, layoutShift, otherHosts}) => [
    site,
    page,
    ...[idle.html, inlineJs, idle.css, idle.js, idle.image, idle.font, idle.other].map(kilobytes),
    kilobytes(idle.total),
    String(idle.requests),
    kilobytes(atLoad.total),
    kilobytes(afterHover.total),
    layoutShift.toFixed(3),
    otherHosts > 0 ? `${path} (${otherHosts} requests to other hosts)` : path,
  ]);
  const parts = ['html', 'inline', 'css', 'js', 'image', 'font', 'other'];
  return formatTable(['', '', ...parts, 'total', 'requests', 'at load', 'hover', 'shift', 'address'], rows, [0, 1, 14]);
}

function formatRatios(ratios: readonly Ratio[]): string {
  const format = (ratio: number | null) => (ratio === null ? '–' : ratio.toFixed(2));
  const rows = ratios.map(({against, pages, page, total, js}) => [
    ...[against, String(pages), page],
    ...[format(total), format(js)],
  ]);
  return formatTable(['', 'pages', '', 'total', 'js'], rows, [0, 2]);
}

function formatGrowth(growth: readonly Growth[]): string[] {
  const [first] = growth;
  if (!first) return [];
  const rows = growth.map((entry) => {
    const limit = entry.site === 'deskbook' && PAGES_OF_MANUALS.includes(entry.page) ? `at most ${MAX_GROWTH}` : '';
    return [entry.site, entry.page, entry.ratio.toFixed(3), isOver(entry) ? `OVER: ${limit}` : limit];
  });
  return [`\nGrowth of the same page from ${first.from} to ${first.to} pages`, formatTable([], rows, [0, 1, 3])];
}

function formatLighthouse(results: readonly LighthouseResult[]): string[] {
  const [first] = results;
  if (!first) return [];
  const rows = results.map((result) => [
    result.site,
    result.score.toFixed(2),
    `${(result.largestContentfulPaintMs / 1000).toFixed(2)} s`,
    `${result.totalBlockingTimeMs} ms`,
    result.layoutShift.toFixed(3),
  ]);
  const title = `\nLighthouse for a phone, the manual page at ${first.pages} pages, medians of ${first.runs} alternating runs`;
  const head = ['', 'performance', 'largest paint', 'blocked', 'shift'];
  return [title, formatTable(head, rows, [0])];
}

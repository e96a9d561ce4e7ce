/**
 * `npm run bench:build`: what a cold production build costs, beside the same content in a stock Docusaurus.
 * `-- --rounds N`, `-- --pages N` (generated pages in place of the sample's), `-- --json`.
 */
import {copyFileSync, mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {type Form, generatePages, readDistrictOf, writePages} from './content/generatePages';
import {makeTempFolder} from './measure/makeTempFolder';
import {measureNode, type Usage} from './measure/measureProcess';
import {readWholeNumber} from './measure/readWholeNumber';
import {medianOf, round} from './measure/summarize';
import {countPages} from './sites/countPages';
import {makeDeskbookSite, REPO} from './sites/makeSite';
import {makeStockSite} from './sites/makeStockSite';

const GOAL_RATIO = 1.15;

interface Site {
  name: Form;
  folder: string;
  /** What Node is started with. */
  command: readonly string[];
  runs: Usage[];
}

function makeSites(pages: number | undefined): Site[] {
  const docusaurus = join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const sites: Site[] = [
    {name: 'deskbook', folder: makeDeskbookSite(), command: [join('scripts', 'build.mjs')], runs: []},
    {name: 'stock', folder: makeStockSite(), command: [docusaurus, 'build'], runs: []},
  ];
  if (pages) for (const site of sites) replaceContent(site, pages);
  return sites;
}

function replaceContent({name, folder}: Site, pages: number): void {
  for (const content of ['docs', 'blog']) rmSync(join(folder, content), {recursive: true, force: true});
  mkdirSync(join(folder, 'docs'));
  copyFileSync(join(REPO, 'docs', 'district.yml'), join(folder, 'docs', 'district.yml'));
  writePages(generatePages(pages, readDistrictOf(REPO)), join(folder, 'docs'), name);
}

async function buildCold({name, folder, command}: Site): Promise<Usage> {
  for (const left of ['.docusaurus', 'build', join('node_modules', '.cache')]) {
    rmSync(join(folder, left), {recursive: true, force: true});
  }
  // Docusaurus keeps the TypeScript that it has translated in the system's temporary folder.
  const {status, output, ...usage} = await measureNode(command, folder, makeTempFolder('cold'));
  if (status !== 0) throw new Error(`The build of ${name} failed:\n${output}`);
  return usage;
}

/** The sites take turns, so that a machine that gets busy slows all of them. */
async function measureSites(sites: readonly Site[], rounds: number): Promise<void> {
  for (let turn = 1; turn <= rounds; turn++) {
    for (const site of sites) {
      const run = await buildCold(site);
      site.runs.push(run);
      process.stderr.write(`round ${turn}  ${site.name.padEnd(8)}  ${formatUsage(run)}\n`);
    }
  }
}

function formatUsage({cpuSeconds, wallSeconds, peakMemoryMb}: Usage): string {
  const [cpu, wall] = [cpuSeconds, wallSeconds].map((seconds) => seconds.toFixed(2).padStart(7));
  return `CPU ${cpu} s  wall ${wall} s  peak ${peakMemoryMb.toFixed(0).padStart(5)} MB`;
}

const MEASURES = ['cpuSeconds', 'wallSeconds', 'peakMemoryMb'] as const;

function compare(sites: readonly Site[]) {
  const entries = sites.map(({name, folder, runs}) => {
    const medians = MEASURES.map((measure) => [measure, round(medianOf(runs.map((run) => run[measure])))]);
    return {name, pages: countPages(folder), ...(Object.fromEntries(medians) as unknown as Usage), rounds: runs.length};
  });
  const [ours, stock] = entries as unknown as [Usage, Usage];
  const ratios = Object.fromEntries(MEASURES.map((measure) => [measure, round(ours[measure] / stock[measure])]));
  return {sites: entries, ratios: ratios as unknown as Usage};
}

function format({sites, ratios}: ReturnType<typeof compare>): string {
  const verdict = ratios.cpuSeconds <= GOAL_RATIO ? 'within' : 'NOT within';
  return [
    `Cold builds, medians of ${sites[0]?.rounds} rounds; peak memory is that of the largest process`,
    ...sites.map((site) => `  ${site.name.padEnd(8)}  ${String(site.pages).padStart(5)} pages  ${formatUsage(site)}`),
    `  ratio     CPU ${ratios.cpuSeconds}  wall ${ratios.wallSeconds}  memory ${ratios.peakMemoryMb}`,
    `  ${verdict} the goal of ${GOAL_RATIO} for CPU`,
  ].join('\n');
}

async function main() {
  // `npm run build` writes no cache that a cold build could not read; the stock build is spared it as well.
  process.env.DOCUSAURUS_NO_PERSISTENT_CACHE = 'true';
  const {values} = parseArgs({
    options: {
      rounds: {type: 'string', default: '5'},
      pages: {type: 'string'},
      json: {type: 'boolean', default: false},
    },
  });
  const rounds = readWholeNumber('--rounds', values.rounds);
  const sites = makeSites(values.pages === undefined ? undefined : readWholeNumber('--pages', values.pages));
  await measureSites(sites, rounds);
  const result = compare(sites);
  process.stdout.write(`${values.json ? JSON.stringify(result) : format(result)}\n`);
}

main();

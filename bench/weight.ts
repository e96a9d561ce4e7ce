/**
 * `npm run bench:weight`: measures what a page transfers, against the same content in a stock Docusaurus, VitePress and
 * Starlight, on sites of several sizes. `-- --sizes 100,1000,3000`, `-- --rounds N` (loads of each page),
 * `-- --peers vitepress,starlight` (or `none`), `-- --no-lighthouse`, `-- --json`.
 * Exit code 1 if a manual's page grows with the site by more than a tenth.
 */
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Browser} from 'playwright';
import {readSizes, readWholeNumber} from './measure/readWholeNumber';
import type {BenchSite} from './sites/benchSite';
import {buildSites} from './sites/buildSites';
import {makeSites, readPeers} from './sites/makeSites';
import {PEERS, type Peer} from './sites/peerSites';
import {growthOf, type PageWeight, ratiosOf, summarizeLoads} from './weight/compareWeights';
import {findBrowser} from './weight/findBrowser';
import {kilobytes} from './weight/formatTable';
import {type Load, loadPage, PHONE} from './weight/loadPage';
import {measuredPages} from './weight/measuredPages';
import {type LighthouseResult, measureLighthouse} from './weight/measureLighthouse';
import {openBrowser} from './weight/openBrowser';
import {formatReport, isGrownTooMuch, jsonOf} from './weight/report';
import {forgetSent} from './weight/serveGzipped';

const AT_ONCE = 3;

interface Options {
  sizes: readonly number[];
  rounds: number;
  peers: readonly Peer[];
  lighthouse: boolean;
}

function readOptions(): Options & {json: boolean} {
  const {values} = parseArgs({
    options: {
      sizes: {type: 'string', default: '100,1000,3000'},
      rounds: {type: 'string', default: '3'},
      peers: {type: 'string', default: 'vitepress,starlight'},
      'no-lighthouse': {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
    },
  });
  return {
    sizes: readSizes(values.sizes),
    rounds: readWholeNumber('--rounds', values.rounds),
    peers: readPeers(values.peers, PEERS),
    lighthouse: !values['no-lighthouse'],
    json: values.json,
  };
}

async function weighSite(browser: Browser, site: BenchSite, pages: number, rounds: number): Promise<PageWeight[]> {
  forgetSent();
  const folder = join(site.folder, site.output);
  const weigh = async ({page, path}: {page: string; path: string}): Promise<PageWeight> => {
    const loads: Load[] = [];
    for (let round = 1; round <= rounds; round++) loads.push(await loadPage(browser, folder, path));
    const onPhone = await loadPage(browser, folder, path, {viewport: PHONE});
    const summary = summarizeLoads(loads);
    const layoutShift = Math.max(summary.layoutShift, onPhone.layoutShift);
    return {site: site.name, pages, page, path, ...summary, layoutShift};
  };
  const weights = await mapSome(measuredPages(site), weigh);
  const totals = weights.map(({page, idle}) => `${page} ${kilobytes(idle.total)}`);
  process.stderr.write(`${site.name} with ${pages} pages, in kB: ${totals.join(', ')}\n`);
  return weights;
}

/** Maps concurrently and keeps the order. */
async function mapSome<T, R>(list: readonly T[], calculate: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = list.entries();
  const worker = async () => {
    for (const [index, item] of rest) results[index] = await calculate(item);
  };
  await Promise.all(Array.from({length: AT_ONCE}, worker));
  return results;
}

async function measure({sizes, rounds, peers, lighthouse}: Options) {
  const executablePath = findBrowser();
  const {sites, leftOut} = await makeSites(peers);
  const browser = await openBrowser(executablePath);
  const weights: PageWeight[] = [];
  const lighthouseRuns: LighthouseResult[] = [];
  try {
    for (const pages of sizes) {
      const built = await buildSites(sites, pages, leftOut);
      for (const site of built) {
        weights.push(...(await weighSite(browser, site, pages, rounds)));
      }
      if (lighthouse && pages === sizes[0]) {
        lighthouseRuns.push(...(await measureLighthouse(built, executablePath, pages, leftOut)));
      }
    }
  } finally {
    await browser.close();
  }
  return {
    weights,
    ratios: ratiosOf(weights),
    growth: growthOf(weights),
    lighthouse: lighthouseRuns,
    leftOut,
  };
}

async function main() {
  const {json, ...options} = readOptions();
  const report = {rounds: options.rounds, ...(await measure(options))};
  process.stdout.write(`${json ? jsonOf(report) : formatReport(report)}\n`);
  if (isGrownTooMuch(report)) process.exitCode = 1;
}

main();

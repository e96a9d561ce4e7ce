/**
 * `npm run bench:interaction`: measures how long a page takes until it does its job, and how much it transfers: a quiz,
 * the search, the calendar and the filter of an index page, on two slow connections and a slow machine. Compares the
 * search to stock Docusaurus with a local search and to Starlight. `-- --sizes 100,1000,3000`, `-- --rounds N` (visits
 * of each page on each connection), `-- --peers stock,starlight` (or `none`), `-- --json`. Exit code 1 if this project
 * exceeds one of its limits.
 */
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Browser} from 'playwright';
import {type Figures, summarizeUses} from './interaction/figures';
import {isOverLimit} from './interaction/limits';
import {describeLine, LINES, type Line} from './interaction/lines';
import {formatReport, type InteractionReport} from './interaction/report';
import {SEARCH_PEERS, type SearchPeer} from './interaction/searchPeers';
import {tasksOn, type Use} from './interaction/tasks';
import {visit} from './interaction/visit';
import {readSizes, readWholeNumber} from './measure/readWholeNumber';
import {type BenchSite, deskbookSite} from './sites/benchSite';
import {buildSites} from './sites/buildSites';
import {addPeers, leaveOut, readPeers} from './sites/makeSites';
import {findBrowser} from './weight/findBrowser';
import {openBrowser} from './weight/openBrowser';
import {forgetSent} from './weight/serveGzipped';

interface Options {
  sizes: readonly number[];
  rounds: number;
  peers: readonly SearchPeer[];
}

function readOptions(): Options & {json: boolean} {
  const {values} = parseArgs({
    options: {
      sizes: {type: 'string', default: '100,1000,3000'},
      rounds: {type: 'string', default: '3'},
      peers: {type: 'string', default: Object.keys(SEARCH_PEERS).join(',')},
      json: {type: 'boolean', default: false},
    },
  });
  return {
    sizes: readSizes(values.sizes),
    rounds: readWholeNumber('--rounds', values.rounds),
    peers: readPeers(values.peers, SEARCH_PEERS),
    json: values.json,
  };
}

async function measureSite(
  browser: Browser,
  site: BenchSite,
  line: Line,
  {pages, rounds}: {pages: number; rounds: number},
) {
  const folder = join(site.folder, site.output);
  const uses: Use[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (const {path, perform} of tasksOn(site)) uses.push(...(await visit(browser, {folder, path, line}, perform)));
    process.stderr.write(`${site.name} with ${pages} pages, ${line.name}: round ${round}\n`);
  }
  return summarizeUses({site: site.name, pages, line: describeLine(line)}, uses);
}

async function measure({sizes, rounds, peers}: Options): Promise<InteractionReport> {
  const {sites, leftOut} = await addPeers([deskbookSite()], peers, SEARCH_PEERS);
  const browser = await openBrowser(findBrowser());
  const figures: Figures[] = [];
  try {
    for (const pages of sizes) {
      const built = await buildSites(sites, pages, leftOut);
      forgetSent();
      for (const line of LINES) {
        for (const site of built) {
          try {
            figures.push(...(await measureSite(browser, site, line, {pages, rounds})));
          } catch (error) {
            if (site.form === 'deskbook') throw error;
            leftOut.push(leaveOut(`${site.name} with ${pages} pages, ${line.name}`, error));
          }
        }
      }
    }
  } finally {
    await browser.close();
  }
  return {rounds, figures, leftOut};
}

async function main() {
  const {json, ...options} = readOptions();
  const report = await measure(options);
  process.stdout.write(`${json ? JSON.stringify(report) : formatReport(report)}\n`);
  if (report.figures.some(isOverLimit)) process.exitCode = 1;
}

main();

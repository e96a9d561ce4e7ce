/**
 * `npm run bench:write`: measures how long an author waits in the editor of `deskbook write` until the preview shows
 * what was typed, against `npm start` and a text editor. Both servers run, each on its own copy of the site, and take
 * turns. `-- --sizes 115,1000` (generated pages), `-- --rounds N`, `-- --json`.
 */
import {parseArgs} from 'node:util';
import type {Browser} from 'playwright';
import {generatePages, readDistrictOf} from './content/generatePages';
import {writeProbes} from './content/probes';
import {measureEdit} from './edit/measureEdit';
import {startSite} from './edit/startSite';
import {readSizes, readWholeNumber} from './measure/readWholeNumber';
import {type BenchSite, deskbookSite, fillSite} from './sites/benchSite';
import {REPO} from './sites/makeSite';
import {findBrowser} from './weight/findBrowser';
import {openBrowser} from './weight/openBrowser';
import {compareWaits, formatWaits, type Wait} from './write/figures';
import {measureTyping} from './write/measureTyping';
import {planAdditions} from './write/planAdditions';
import {startWriting} from './write/startWriting';

interface Sites {
  /** Under `npm start`. */
  saved: BenchSite;
  /** Under `deskbook write`. */
  typed: BenchSite;
}

async function measureSize(browser: Browser, {saved, typed}: Sites, count: number, rounds: number): Promise<Wait[]> {
  const district = readDistrictOf(REPO);
  const pages = [...writeProbes(district), ...generatePages(count, district)];
  for (const site of [saved, typed]) fillSite(site, pages);
  process.stderr.write(`building and starting two sites with ${count} pages\n`);
  const writing = await startWriting(typed);
  const started = await startSite(saved);
  const waits: Wait[] = [];
  const note = (wait: Wait) => {
    process.stderr.write(`${wait.page}, ${wait.way}: ${Math.round(wait.milliseconds)} ms\n`);
    waits.push(wait);
  };
  try {
    for (let round = 1; round <= rounds; round++) {
      for (const addition of planAdditions(pages)) {
        const known = {pages: count, page: addition.name};
        const milliseconds = await measureEdit(browser, {site: saved, url: started.url}, addition, round);
        note({...known, way: 'start', milliseconds});
        note({...known, way: 'write', milliseconds: await measureTyping(browser, writing.address, addition, round)});
      }
    }
  } finally {
    await Promise.all([writing.stop(), started.stop()]);
  }
  return waits;
}

async function main() {
  const {values} = parseArgs({
    options: {
      sizes: {type: 'string', default: '115,1000'},
      rounds: {type: 'string', default: '5'},
      json: {type: 'boolean', default: false},
    },
  });
  const rounds = readWholeNumber('--rounds', values.rounds);
  const sites = {saved: deskbookSite(), typed: deskbookSite()};
  const browser = await openBrowser(findBrowser());
  const waits: Wait[] = [];
  try {
    for (const size of readSizes(values.sizes)) waits.push(...(await measureSize(browser, sites, size, rounds)));
  } finally {
    await browser.close();
  }
  const figures = compareWaits(waits);
  process.stdout.write(values.json ? `${JSON.stringify({rounds, figures})}\n` : `${formatWaits(figures, rounds)}\n`);
}

main();

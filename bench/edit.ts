/**
 * `npm run bench:edit`: measures how long an author waits under `npm start` until an open page shows a saved edit,
 * against the same pages in a stock Docusaurus. Both servers run and take turns. `-- --sizes 115,1000` (generated
 * pages), `-- --rounds N`, `-- --json`.
 */
import {parseArgs} from 'node:util';
import type {Browser} from 'playwright';
import {generatePages, readDistrictOf} from './content/generatePages';
import {writeHome, writeProbes} from './content/probes';
import {planEdits} from './edit/edits';
import {compareTimings, formatFigures, type Timing} from './edit/figures';
import {measureEdit} from './edit/measureEdit';
import {type DevServer, startSite} from './edit/startSite';
import {readSizes, readWholeNumber} from './measure/readWholeNumber';
import {type BenchSite, deskbookSite, fillSite, stockSite} from './sites/benchSite';
import {REPO} from './sites/makeSite';
import {findBrowser} from './weight/findBrowser';
import {openBrowser} from './weight/openBrowser';

async function measureSize(browser: Browser, sites: readonly BenchSite[], count: number, rounds: number) {
  const district = readDistrictOf(REPO);
  const pages = [...writeProbes(district), ...generatePages(count, district)];
  const timings: Timing[] = [];
  const running: {site: BenchSite; server: DevServer}[] = [];
  try {
    for (const site of sites) {
      fillSite(site, site.form === 'deskbook' ? pages : [writeHome(pages), ...pages]);
      process.stderr.write(`starting ${site.name} with ${count} pages\n`);
      running.push({site, server: await startSite(site)});
    }
    for (let round = 1; round <= rounds; round++) {
      for (const edit of planEdits(pages)) {
        for (const {site, server} of running.filter((each) => !edit.isOurs || each.site.form === 'deskbook')) {
          const milliseconds = await measureEdit(browser, {site, url: server.url}, edit, round);
          process.stderr.write(`round ${round}  ${site.name}  ${edit.name}: ${Math.round(milliseconds)} ms\n`);
          timings.push({pages: count, edit: edit.name, site: site.name, milliseconds});
        }
      }
    }
  } finally {
    await Promise.all(running.map(({server}) => server.stop()));
  }
  return timings;
}

async function main() {
  const {values} = parseArgs({
    options: {
      sizes: {type: 'string', default: '115,1000'},
      rounds: {type: 'string', default: '3'},
      json: {type: 'boolean', default: false},
    },
  });
  const rounds = readWholeNumber('--rounds', values.rounds);
  const sites = [deskbookSite(), stockSite()];
  const browser = await openBrowser(findBrowser());
  const timings: Timing[] = [];
  try {
    for (const size of readSizes(values.sizes)) timings.push(...(await measureSize(browser, sites, size, rounds)));
  } finally {
    await browser.close();
  }
  const figures = compareTimings(timings);
  process.stdout.write(values.json ? `${JSON.stringify({rounds, figures})}\n` : `${formatFigures(figures, rounds)}\n`);
}

main();

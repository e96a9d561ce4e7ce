/**
 * `npm run bench:edit`: how long an author waits under `npm start` until an open page shows what was saved, beside the
 * same pages in a stock Docusaurus. Both servers run, and take turns.
 * `-- --sizes 115,1000` (generated pages), `-- --rounds N`, `-- --json`.
 */
import {parseArgs} from 'node:util';
import type {Browser} from 'playwright';
import {generatePages, readDistrictOf} from './content/generatePages';
import {writeHome, writeProbes} from './content/probes';
import {type Edit, planEdits} from './edit/edits';
import {measureEdit} from './edit/measureEdit';
import {startSite} from './edit/startSite';
import {readSizes, readWholeNumber} from './measure/readWholeNumber';
import {medianOf} from './measure/summarize';
import {type BenchSite, deskbookSite, fillSite, stockSite} from './sites/benchSite';
import {REPO} from './sites/makeSite';
import {findBrowser} from './weight/findBrowser';
import {formatTable} from './weight/formatTable';
import {openBrowser} from './weight/openBrowser';

/** What one kind of edit took; the medians of the rounds, in milliseconds. */
interface Figures {
  pages: number;
  edit: string;
  deskbook: number;
  /** Null for what a stock Docusaurus doesn't know. */
  stock: number | null;
}

async function measureSize(browser: Browser, sites: readonly BenchSite[], count: number, rounds: number) {
  const district = readDistrictOf(REPO);
  const pages = [...writeProbes(district), ...generatePages(count, district)];
  const session = pages.find(({frontMatter}) => frontMatter.kind === 'session');
  if (!session) throw new Error(`There is no session among ${count} pages`);
  const running = [];
  const edits = planEdits(session.path);
  const times = new Map(sites.map(({form}) => [form, new Map<Edit, number[]>(edits.map((edit) => [edit, []]))]));
  try {
    for (const site of sites) {
      fillSite(site, site.form === 'deskbook' ? pages : [writeHome(pages), ...pages]);
      process.stderr.write(`starting ${site.name} with ${count} pages\n`);
      running.push({site, server: await startSite(site)});
    }
    for (let round = 1; round <= rounds; round++) {
      for (const edit of edits) {
        const page = pages.find(({path}) => path === edit.path) ?? pages[0];
        for (const {site, server} of running) {
          if (!page || (edit.isOurs && site.form !== 'deskbook')) continue;
          const time = await measureEdit(browser, {site, url: server.url, page}, edit, round);
          process.stderr.write(`round ${round}  ${site.name}  ${edit.name}: ${Math.round(time)} ms\n`);
          times.get(site.form)?.get(edit)?.push(time);
        }
      }
    }
  } finally {
    await Promise.all(running.map(({server}) => server.stop()));
  }
  const medianFor = (form: BenchSite['form'], edit: Edit) => medianOf(times.get(form)?.get(edit) ?? []);
  return edits.map(
    (edit): Figures => ({
      pages: count,
      edit: edit.name,
      deskbook: medianFor('deskbook', edit),
      stock: edit.isOurs ? null : medianFor('stock', edit),
    }),
  );
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
  const figures: Figures[] = [];
  try {
    for (const size of readSizes(values.sizes)) figures.push(...(await measureSize(browser, sites, size, rounds)));
  } finally {
    await browser.close();
  }
  process.stdout.write(values.json ? `${JSON.stringify({rounds, figures})}\n` : `${formatFigures(figures, rounds)}\n`);
}

function formatFigures(figures: readonly Figures[], rounds: number): string {
  const rows = figures.map(({pages, edit, deskbook, stock}) => [
    `${pages} pages`,
    edit,
    seconds(deskbook),
    stock === null ? '' : seconds(stock),
    stock === null ? '' : `${(deskbook / stock).toFixed(1)} times`,
  ]);
  return `From saving to showing on an open page, medians of ${rounds}\n${formatTable(['', '', 'deskbook', 'stock', ''], rows, [0, 1])}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

main();

import {readFileSync} from 'node:fs';
import type {Browser} from '@playwright/test';
import {
  type Budget,
  DRAWING_BUDGET,
  describePage,
  EQUIPMENT_REGISTER_BUDGET,
  heaviest,
  MANUAL_BUDGET,
  overBudget,
  QUIZ_BUDGET,
  REGISTER_BUDGET,
  type WeighedPage,
} from '../../bench/weight/budget';
import {gzip} from '../../bench/weight/bytes';
import {DESKTOP, loadPage, PHONE} from '../../bench/weight/loadPage';
import {readPage} from '../../bench/weight/readPage';
import {fileFor} from '../../bench/weight/serveGzipped';
import {weighFile} from '../../bench/weight/weighFile';
import {REGISTERS} from '../../packages/office/registers';
import {equipment} from '../../packages/office/registers/equipment';
import {readSources} from '../e2e/support/catalog';
import {expect, test} from '../e2e/support/test';
import {addressOf, folderOfHost, readPages, readPlans} from './builtSite';

/** Sizes of the built site's files are the same on every machine. Times are measured in `bench/`. */
const HOST = folderOfHost();

/** How many of the heaviest pages are opened in the browser, to count what scripts and styles fetch. */
const OPENED = 3;

/** A local server answers at once, so a page is soon idle. */
const IDLE = {hovers: false, quiet: 200};

// In one worker, so each file is compressed only once.
test.describe.configure({mode: 'default'});

const pages = readPages();
const published = new Set(pages.map(({url}) => url));
/** Without pages that set their own address. */
const sources = readSources('docs')
  .map((source) => ({...source, url: addressOf(source.url)}))
  .filter(({url}) => published.has(url));
const urlsWhere = (inBody: RegExp) => sources.filter(({body}) => inBody.test(body)).map(({url}) => url);
const urlsOfKind = (wanted: string) => pages.filter(({kind}) => kind === wanted).map(({url}) => url);
/** A part of a drawing, and the drawing. */
const PART = /\(([^()\s]+\.svg)#/g;
const withPicture = new Set(urlsWhere(/!\[[^\]]*\]\(|<(img|picture|video)\b/));
/** Whichever way the diagram is drawn. */
const withDiagram = new Set(urlsWhere(/^\s*(```|~~~)\s*mermaid/m));

const GROUPS = [
  {
    what: 'manual page without a picture or a diagram',
    find: () => urlsOfKind('manual').filter((url) => !withPicture.has(url) && !withDiagram.has(url)),
    budget: MANUAL_BUDGET,
  },
  {
    what: 'index page',
    find: () => ['/procedures/', '/manuals/', '/training/'].map(addressOf),
    budget: MANUAL_BUDGET,
  },
  {what: 'list of machines, which are drawn', find: () => ['/equipment/'].map(addressOf), budget: DRAWING_BUDGET},
  {
    what: 'page with a diagram',
    find: () => [...withDiagram].filter((url) => !withPicture.has(url)),
    budget: DRAWING_BUDGET,
  },
  {
    what: 'equipment guide with line drawings',
    find: () =>
      sources.filter(({data, body}) => data.kind === 'equipment' && /^!\[.*\.svg/m.test(body)).map(({url}) => url),
    budget: DRAWING_BUDGET,
  },
  {what: 'procedure that shows parts of drawings', find: () => urlsWhere(/\.svg#/), budget: DRAWING_BUDGET},
  {
    what: 'register of the office',
    find: () =>
      ['/office/', ...REGISTERS.filter((register) => register !== equipment).map(({path}) => `/${path}`)].map(
        addressOf,
      ),
    budget: REGISTER_BUDGET,
  },
  {
    what: 'register of equipment, which draws models',
    find: () => [addressOf(`/${equipment.path}`)],
    budget: EQUIPMENT_REGISTER_BUDGET,
  },
  {what: 'plan of a branch', find: () => readPlans().map(addressOf), budget: MANUAL_BUDGET},
  {what: 'quiz', find: () => urlsOfKind('quiz'), budget: QUIZ_BUDGET},
];

for (const {what, find, budget} of GROUPS) {
  const weighAll = () => find().map((path) => ({path, ...weighFile(HOST, path)}));

  test(`every ${what} is within its budget, by the files its HTML names`, () => {
    const pages = weighAll();

    report(what, pages, budget);
    expect(overBudget(pages, budget)).toEqual([]);
  });

  test(`the heaviest ${what} is within its budget in a browser, without layout shifts or requests to other hosts`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const opened = [];
    for (const {path} of heaviest(weighAll(), OPENED)) opened.push(await openOnBoth(browser, path));

    report(`${what}, in a browser`, opened, budget);
    expect.soft(overBudget(opened, budget)).toEqual([]);
    expect.soft(opened.filter(({shift}) => shift > 0).map(({path, shift}) => `${path} shifts by ${shift}`)).toEqual([]);
    expect(opened.filter(({otherHosts}) => otherHosts > 0).map(({path}) => path)).toEqual([]);
  });
}

test('up to six views of one drawing add at most 4 kB to a page', () => {
  const drawingsOn = (body: string) => [...body.matchAll(PART)].map(([, drawing]) => drawing);
  const ofOne = sources.filter(({body}) => {
    const drawings = drawingsOn(body);
    return drawings.length <= 6 && new Set(drawings).size === 1;
  });

  const costs = ofOne.map(({url, body}) => ({url, views: drawingsOn(body).length, bytes: costOfViews(url)}));
  console.log(costs.toSorted((a, b) => b.bytes - a.bytes).slice(0, OPENED));
  expect(costs.filter(({bytes}) => bytes > 4_000)).toEqual([]);
});

/** What views, the drawing in them and their style sheet add to a page. */
function costOfViews(url: string): number {
  const read = (address: string) => readFileSync(fileFor(HOST, address) ?? '', 'utf8');
  const html = read(url);
  const without = html.replaceAll(/<div class="?part-views"?>.*?<\/div>/gs, '');
  const sheets = readPage(html).files.filter((address) => address.includes('drawing-styles'));
  const [all, rest, ...styles] = [html, without, ...sheets.map(read)].map((text) => gzip(text).length);
  return (all ?? 0) - (rest ?? 0) + styles.reduce((sum, bytes) => sum + bytes, 0);
}

async function openOnBoth(browser: Browser, path: string) {
  const desktop = await loadPage(browser, HOST, path, {viewport: DESKTOP, ...IDLE});
  const phone = await loadPage(browser, HOST, path, {viewport: PHONE, ...IDLE});
  return {
    path,
    weight: desktop.idle,
    inlineJs: desktop.inlineJs,
    shift: Math.max(desktop.layoutShift, phone.layoutShift),
    otherHosts: desktop.otherHosts,
  };
}

function report(what: string, pages: readonly WeighedPage[], budget: Budget): void {
  const lines = heaviest(pages, OPENED).map((page) => `  ${describePage(page)}`);
  const limit = `at most ${budget.total / 1000} kB, of it ${budget.js / 1000} kB of JavaScript`;
  console.log([`The heaviest of ${pages.length}: ${what} (${limit})`, ...lines].join('\n'));
}

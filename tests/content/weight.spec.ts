import type {Browser} from '@playwright/test';
import {
  type Budget,
  DRAWING_BUDGET,
  describePage,
  heaviest,
  MANUAL_BUDGET,
  overBudget,
  QUIZ_BUDGET,
  REGISTER_BUDGET,
  type WeighedPage,
} from '../../bench/weight/budget';
import {DESKTOP, loadPage, PHONE} from '../../bench/weight/loadPage';
import {weighFile} from '../../bench/weight/weighFile';
import {REGISTERS} from '../../packages/office/registers';
import {readSources} from '../e2e/support/catalog';
import {expect, test} from '../e2e/support/test';
import {addressOf, folderOfHost, readPages} from './builtSite';

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
    find: () => ['/procedures/', '/manuals/', '/equipment/', '/training/'].map(addressOf),
    budget: MANUAL_BUDGET,
  },
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
  {
    what: 'register of the office',
    find: () => ['/office/', ...REGISTERS.map(({path}) => `/${path}`)].map(addressOf),
    budget: REGISTER_BUDGET,
  },
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

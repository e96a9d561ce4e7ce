import type {Page} from '@playwright/test';
import {sourceOfKind} from './support/catalog';
import {expectSoon} from './support/expectSoon';
import {openPage} from './support/openPage';
import {ANSWERED, type Box, boxOn, searchOn} from './support/search';
import {
  changed,
  cutLine,
  type Fault,
  FILES,
  lineOf,
  policy,
  signIn,
  silence,
  statusOf,
  takeWorkers,
} from './support/searchFaults';
import {expect, test} from './support/test';

const procedure = sourceOfKind('procedure').url;
const FOUND = /^\d+ pages found$/;

const tryAgain = (page: Page) => boxOn(page).dialog.getByRole('button', {name: 'Try again'});
const words = (page: Page) => boxOn(page).dialog.getByRole('alert');
const notLoaded = (page: Page) => page.getByRole('alert').filter({hasText: 'That didn’t load'});

let errors: string[];

test.beforeEach(({page}) => {
  errors = [];
  page.on('pageerror', ({message}) => errors.push(message));
});
test.afterEach(() => expect(errors).toEqual([]));

const TROUBLES: readonly [what: string, fault: Fault, words: RegExp][] = [
  ['an index that is not there', statusOf(404), /index can’t be found/],
  ['the page of a sign-in', signIn, /you may need to sign in again/],
  ['a truncated index', changed((text) => text.slice(0, text.length / 2)), /damaged/],
  ['an index of another format', changed((text) => text.replace('"format":', '"format":9')), /damaged/],
  ['an index with a part missing', changed((text) => text.replace('"counts":"', '"counts":"###')), /damaged/],
  ['something else in JSON', changed(() => '[]'), /damaged/],
  ['a server in trouble', statusOf(503), /isn’t responding/],
  ['a cut line', cutLine, /isn’t responding/],
];

test('whatever replaces the index, the box says so, keeps the query, and finds results after a fix', async ({page}) => {
  const index = await lineOf(page, FILES.index, cutLine);
  await openPage(page, procedure);
  await page.keyboard.press('Control+k');
  const {dialog, field, status, results} = boxOn(page);
  await field.pressSequentially('receipt');

  for (const [what, fault, sentence] of TROUBLES) {
    await expect(words(page), what).toBeVisible();
    const before = index.asked;
    index.fault = fault;
    await tryAgain(page).click();
    await expect.poll(() => index.asked, what).toBeGreaterThan(before);
    await expect(words(page), what).toHaveText(sentence);
    await expect(field, what).toBeFocused();
    await expect(field, what).toHaveValue('receipt');
    await expect(status, what).toHaveText('');
    await expect(results, what).toBeHidden();
  }
  await expect(dialog.getByRole('link', {name: 'All pages'})).toHaveAttribute('href', '/pages/');
  await expect(dialog.getByRole('link', {name: /^Ask the .+ about this$/})).toHaveAttribute('href', /receipt/);

  index.fault = null;
  await tryAgain(page).click();
  await expect(status).toHaveText(FOUND);
  await expect(words(page)).toBeHidden();
});

test('a page older than the site links to the current search page', async ({page}) => {
  const index = await lineOf(page, FILES.index, statusOf(404));
  await openPage(page, procedure);
  await page.keyboard.press('Control+k');
  await boxOn(page).field.pressSequentially('receipt');
  await expect(words(page)).toHaveText(/index can’t be found/);
  index.fault = null;
  const loaded = page.waitForEvent('load');
  await boxOn(page).dialog.getByRole('link', {name: 'Reload and search'}).click();

  await loaded;
  await expect(page).toHaveURL('/search/?q=receipt');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(FOUND);
});

test("a damaged index in the browser's cache is requested again", async ({page}) => {
  let times = 0;
  const index = await lineOf(page, FILES.index, (route) => (times++ === 0 ? signIn(route) : route.continue()));
  await searchOn(page, procedure, 'receipt');
  expect(index.asked).toBe(2);
});

test('an index that never arrives shows a message, and the wait ends', async ({page}) => {
  // Search in the page, because only the page has the fake clock.
  await takeWorkers(page);
  const index = await lineOf(page, FILES.index, silence);
  await openPage(page, procedure);
  await page.keyboard.press('Control+k');
  const {field, status} = boxOn(page);
  // No title has the word.
  await field.pressSequentially('thermal');
  await expect(status).toHaveText('Searching …');
  await expectSoon(words(page));
  await expect(words(page)).toHaveText(/isn’t responding/);
  await expect(status).toHaveText('');

  index.fault = null;
  await tryAgain(page).click();
  await expect(status).toHaveText(ANSWERED);
});

const NO_WORKER: readonly [how: string, arrange: (page: Page) => Promise<unknown>][] = [
  ['a browser that has none', takeWorkers],
  [
    'a browser that forbids them',
    (page) =>
      page.addInitScript(() => {
        window.Worker = class {
          constructor() {
            throw new DOMException('blocked', 'SecurityError');
          }
        } as unknown as typeof Worker;
      }),
  ],
  ['a policy that forbids them', (page) => lineOf(page, /\/docs\/.+\/$/, policy("worker-src 'none'"))],
  ['a server without its script', (page) => lineOf(page, FILES.worker, statusOf(404))],
  ['the page of a sign-in in place of its script', (page) => lineOf(page, FILES.worker, signIn)],
];

test('without workers, the page itself finds the same results with the same highlights', async ({page, context}) => {
  const urlsOf = ({options}: Box) => options.evaluateAll((all) => all.map((option) => option.getAttribute('href')));
  const urls = await urlsOf(await searchOn(page, procedure, 'receipt'));

  for (const [how, arrange] of NO_WORKER) {
    const other = await context.newPage();
    other.on('pageerror', ({message}) => errors.push(message));
    await arrange(other);
    const inPage = await lineOf(other, FILES.inPage);
    const index = await lineOf(other, FILES.index);
    const found = await searchOn(other, procedure, 'receipt');
    // The first results may only be from titles.
    await expect.poll(() => urlsOf(found), how).toEqual(urls);
    expect({inPage: inPage.asked, index: index.asked}, how).toEqual({inPage: 1, index: 1});
    await other.close();
  }
});

test('if neither the worker nor its fallback loads, the box says so', async ({page}) => {
  await lineOf(page, FILES.worker, statusOf(404));
  const inPage = await lineOf(page, FILES.inPage, cutLine);
  await openPage(page, procedure);
  await page.keyboard.press('Control+k');
  await boxOn(page).field.fill('receipt');
  await expect(words(page)).toHaveText(/isn’t responding/);
  inPage.fault = null;
  await tryAgain(page).click();
  await expect(boxOn(page).status).toHaveText(FOUND);
});

/** Only the title, the kind and the machines. */
const WITHOUT_EXCERPT = /^Load receipt paper Procedure · Receipt printer, Self-check$/;

test('without the texts, results have no excerpts but still open', async ({page}) => {
  for (const fault of [statusOf(404), signIn, changed((text) => text.slice(0, -9)), changed(() => '[]'), cutLine]) {
    await page.unrouteAll();
    const texts = await lineOf(page, FILES.texts, fault);
    const {options, field, status} = await searchOn(page, procedure, 'load receipt paper');
    await expect(options.first()).toHaveAccessibleName(WITHOUT_EXCERPT);
    expect(texts.asked).toBe(1);
    await field.press('ArrowDown');
    await field.press('Enter');
    await expect(page).not.toHaveURL(procedure);
    await expect(status).toBeHidden();
  }
});

test('excerpts that arrive late fill in, and the selection stays', async ({page}) => {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await lineOf(page, FILES.texts, (route) => free.then(() => route.continue()));
  const {options, field} = await searchOn(page, procedure, 'load receipt paper');
  await expect(options.first()).toHaveAccessibleName(WITHOUT_EXCERPT);
  await field.press('ArrowDown');
  await field.press('ArrowDown');
  const chosen = page.getByRole('option', {selected: true});
  const name = (await chosen.textContent()) as string;
  letGo();
  await expect(options.first()).toHaveAccessibleName(
    /^Load receipt paper Procedure · Receipt printer, Self-check .*paper/i,
  );
  await expect(chosen).toContainText(name.trim());
});

test('titles answer while the rest of the index loads, and other queries wait for it', async ({page}) => {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await lineOf(page, FILES.index, (route) => free.then(() => route.continue()));
  const {options, field, status} = await searchOn(page, procedure, 'load receipt paper');
  await expect(options.first()).toHaveAccessibleName(WITHOUT_EXCERPT);
  await field.fill('thermal side up');
  await expect(options.first()).toHaveAccessibleName(WITHOUT_EXCERPT);
  letGo();
  await expect(options.first()).not.toHaveAccessibleName(WITHOUT_EXCERPT);
  await expect(status).toHaveText(ANSWERED);
});

test('a box that failed to load is requested again and keeps the query', async ({page}) => {
  let times = 0;
  const box = await lineOf(page, FILES.box, (route) => (times++ < 2 ? cutLine(route) : route.continue()));
  await openPage(page, procedure);
  await page.keyboard.press('/');
  await page.keyboard.type('receipt');
  await expectSoon(boxOn(page).field);
  await expect(boxOn(page).field).toHaveValue('receipt');
  await expect(boxOn(page).status).toHaveText(FOUND);
  await expect(notLoaded(page)).toBeHidden();
  expect(box.asked).toBeGreaterThan(2);
});

test("a box that can't load offline says so, and opens with the query once online", async ({page, context}) => {
  await openPage(page, procedure);
  await context.setOffline(true);
  await page.keyboard.press('/');
  await page.keyboard.type('receipt');
  await expectSoon(notLoaded(page));
  await expect(page.getByRole('searchbox', {name: 'Search this site'})).toHaveValue('receipt');

  await context.setOffline(false);
  await notLoaded(page).getByRole('button', {name: 'Try again'}).click();
  const {field, status} = boxOn(page);
  await expect(field).toHaveValue('receipt');
  await expect(status).toHaveText(FOUND);
  await expect(notLoaded(page)).toBeHidden();
});

test('after a failure, typing retries, and Enter sends the query to the search page', async ({page}) => {
  const box = await lineOf(page, FILES.box, cutLine);
  await openPage(page, procedure);
  await page.keyboard.press('/');
  await page.keyboard.type('receip');
  await expectSoon(notLoaded(page));
  box.fault = null;
  await page.keyboard.type('t');
  await expect(boxOn(page).field).toHaveValue('receipt');
  await expect(notLoaded(page)).toBeHidden();

  box.fault = cutLine;
  await openPage(page, procedure);
  await page.keyboard.press('/');
  await page.keyboard.type('receipt');
  await expectSoon(notLoaded(page));
  box.fault = null;
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=receipt');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(FOUND);
});

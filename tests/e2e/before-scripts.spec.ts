import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {readPage} from '../../bench/weight/readPage';
import {FIXTURE_BUILD} from '../support/fixture';
import {addressesIn, isManualWithChapters, sourceOfKind, sourceWhere} from './support/catalog';
import {DESK, OWN_COMPONENTS, PHONE} from './support/controls';
import {openFilters} from './support/openFilters';
import {openPage} from './support/openPage';
import {holdScripts, watchScripts} from './support/scripts';
import {expect, test} from './support/test';

const procedure = sourceOfKind('procedure').url;
const manual = sourceWhere('manual with chapters', isManualWithChapters).url;
const PAGES = [
  '/',
  '/procedures/',
  '/calendar/',
  '/blog/',
  manual,
  `${manual}print/`,
  procedure,
  sourceOfKind('session').url,
  '/404.html',
];

const htmlOf = (path: string) => readFileSync(`${FIXTURE_BUILD}${path.replace(/\/$/, '/index.html')}`, 'utf8');

test("only the page with its author's own component has the app", () => {
  const paths = addressesIn(FIXTURE_BUILD);
  const withApp = paths.filter((path) => /<script[^>]* src=/.test(htmlOf(path)));

  expect(withApp).toEqual([OWN_COMPONENTS]);
  expect(paths.length).toBeGreaterThan(80);
});

/** Sets a marker that is lost when the browser opens another document. */
const markDocument = (page: Page) => page.evaluate(() => Object.assign(window, {isTheSame: true}));
const isSameDocument = (page: Page) => page.evaluate(() => 'isTheSame' in window);

for (const viewport of [PHONE, DESK]) {
  test(`at ${viewport.width} px no page requests a script while it is read`, async ({page}) => {
    await page.setViewportSize(viewport);
    const scripts = watchScripts(page);
    for (const path of PAGES) {
      await openPage(page, path);
      // Away from an index page's filters, since pointing at one loads its script.
      await page.mouse.move(2, 300);
      await page.mouse.wheel(0, 600);
      await page.getByRole('contentinfo').getByRole('link').first().hover();
      await page.getByRole('contentinfo').getByRole('link').first().focus();
      await page.clock.fastForward('01:00');

      await expect(page.locator('html'), path).not.toHaveAttribute('data-has-hydrated', 'true');
      expect(scripts, path).toEqual([]);
    }
  });
}

test("a page's inline scripts are smaller than 2,000 bytes", () => {
  for (const path of PAGES) {
    const {inlineScript} = readPage(htmlOf(path));
    expect(inlineScript, path).toContain('data-boot');
    expect(gzipSync(inlineScript, {level: 9}).byteLength, path).toBeLessThan(2000);
  }
});

const LINKS: readonly [name: string, from: string, find: (page: Page) => ReturnType<Page['locator']>][] = [
  ['the bar', '/', (page) => page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Procedures'})],
  [
    'the sidebar',
    manual,
    (page) => page.getByRole('navigation', {name: 'Docs sidebar'}).getByRole('link').filter({visible: true}).last(),
  ],
  [
    'the page before or after',
    manual,
    (page) => page.getByRole('navigation', {name: 'Docs pages'}).getByRole('link').last(),
  ],
  [
    'a list',
    '/procedures/',
    (page) => page.getByRole('main').getByRole('heading', {level: 4}).getByRole('link').first(),
  ],
  ['the list of news', '/blog/', (page) => page.getByRole('main').getByRole('heading').getByRole('link').first()],
  ['the foot', procedure, (page) => page.getByRole('contentinfo').getByRole('link', {name: 'Glossary'})],
];

for (const [name, from, find] of LINKS) {
  test(`the browser follows a link of ${name} natively, with Ctrl in a new tab`, async ({page, context}) => {
    await openPage(page, from);
    await markDocument(page);
    const target = new URL((await find(page).getAttribute('href')) as string, page.url()).href;

    const newTab = context.waitForEvent('page');
    await find(page).click({modifiers: ['ControlOrMeta']});
    await expect(await newTab).toHaveURL(target);
    expect(await isSameDocument(page)).toBe(true);

    await find(page).click();
    await expect(page).toHaveURL(target);
    expect(await isSameDocument(page)).toBe(false);
  });
}

test('collapsed parts open without a script', async ({page}) => {
  await page.setViewportSize(PHONE);
  const scripts = watchScripts(page);
  await openPage(page, manual);
  const contents = page.getByRole('group').filter({hasText: 'On this page'});
  await contents.getByText('On this page').click();
  await expect(contents).toHaveJSProperty('open', true);
  await contents.getByRole('link').first().click();
  await expect(page).toHaveURL(/#./);
  await expect(contents).toHaveJSProperty('open', true);
  expect(scripts).toEqual([]);
});

test('text typed into the search field before its script has loaded is submitted by Enter', async ({page}) => {
  await holdScripts(page);
  await openPage(page, procedure);
  await page.keyboard.press('/');
  await page.keyboard.type('a/k');
  await expect(page.getByRole('searchbox', {name: 'Search this site'})).toHaveValue('a/k');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=a%2Fk$/);
});

test.describe('with data saver', () => {
  test.beforeEach(({page}) =>
    page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
    }),
  );

  test('hover and focus load nothing, but a click does', async ({page}) => {
    const scripts = watchScripts(page);
    await openPage(page, '/');
    const toggle = page.getByRole('button', {name: 'Switch between dark and light mode'});
    await toggle.hover();
    await toggle.focus();
    await expect(toggle).toBeFocused();
    expect(scripts).toEqual([]);

    await toggle.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  });

  test('filters work when someone types', async ({page}) => {
    const scripts = watchScripts(page);
    await openPage(page, '/procedures/');
    await openFilters(page);
    const words = page.getByRole('searchbox', {name: 'Keyword'});
    await words.hover();
    expect(scripts).toEqual([]);

    await words.pressSequentially('printer', {delay: 30});
    await expect(page).toHaveURL(/\?text=printer$/);
    await expect(words).toHaveValue('printer');
  });
});

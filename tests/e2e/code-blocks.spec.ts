import type {Page} from '@playwright/test';
import {readSources} from './support/catalog';
import {OWN_COMPONENTS} from './support/controls';
import {openPage, whenHydrated} from './support/openPage';
import {expect, test} from './support/test';

const FENCE = /^```yaml\n(.*?)\n```$/ms;

const source = readSources().find(({body}) => FENCE.test(body));
const url = source?.url as string;
const code = FENCE.exec(source?.body ?? '')?.[1] as string;

const blockOn = (page: Page) => page.getByRole('main').locator('.theme-code-block.language-yaml').first();

test('a code block is copied exactly', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, url);
  await blockOn(page).getByRole('button', {name: 'Copy code to clipboard'}).click();

  await expect(blockOn(page).getByRole('status')).toHaveText('Copied', {useInnerText: true});
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('a code block is copied on a site without clipboard access', async ({page}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
  await openPage(page, url);
  const copied = page.evaluate(
    () =>
      new Promise((resolve) =>
        // On the window, so it runs after the page's own listener.
        window.addEventListener('copy', (event) => resolve(event.clipboardData?.getData('text/plain'))),
      ),
  );
  await blockOn(page).getByRole('button', {name: 'Copy code to clipboard'}).click();

  await expect(blockOn(page).getByRole('status')).toHaveText('Copied', {useInnerText: true});
  expect(await copied).toBe(code);
});

test('the copy button is reachable and visible by keyboard', async ({page}) => {
  await openPage(page, url);
  await blockOn(page).locator('pre').focus();
  await page.keyboard.press('Tab');

  const button = blockOn(page).getByRole('button', {name: 'Copy code to clipboard'});
  await expect(button).toBeFocused();
  await expect(button.locator('..')).toHaveCSS('opacity', '1');
});

test('a page with the app loads no syntax highlighter', async ({page}) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text());
  });
  await openPage(page, OWN_COMPONENTS);
  await whenHydrated(page);
  await page.waitForLoadState('networkidle');

  expect(scripts.length).toBeGreaterThan(0);
  // A name in Prism's grammars that survives minification.
  expect(scripts.filter((script) => script.includes('interpolation-punctuation'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a code block is highlighted and has no useless button', async ({page}) => {
    await page.goto(url);
    await expect(blockOn(page)).toContainText(code.split('\n')[0] as string);
    await expect(blockOn(page).locator('.code-key').first()).toBeVisible();
    await expect(blockOn(page).getByRole('button')).toBeHidden();
  });
});

for (const width of [390, 1280]) {
  test(`at ${width} px nothing moves when scripts load`, async ({page, browser, baseURL}) => {
    await page.setViewportSize({width, height: 800});
    await openPage(page, url);
    const withoutScripts = await browser.newPage({baseURL, javaScriptEnabled: false, viewport: {width, height: 800}});
    await withoutScripts.goto(url);

    const boxesOn = (shown: Page) =>
      shown.locator('.theme-code-block pre').evaluateAll((blocks) => blocks.map((block) => block.clientHeight));
    expect(await boxesOn(withoutScripts)).toEqual(await boxesOn(page));
    await withoutScripts.close();
  });
}

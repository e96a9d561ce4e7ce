import {sourceOfKind} from './support/catalog';
import {DESK, PHONE} from './support/controls';
import {holdScripts, watchScripts} from './support/scripts';
import {expect, test} from './support/test';

const {url} = sourceOfKind('procedure');

for (const viewport of [PHONE, DESK]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({viewport});

    test('one click copies the address, without React, and the button says so', async ({page, context}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${url}#steps`);
      const scripts = watchScripts(page);
      await page.getByRole('button', {name: 'Copy the link'}).filter({visible: true}).first().click();

      await expect(page.getByText('Copied', {exact: true}).filter({visible: true})).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(url, page.url()).href);
      expect(scripts.every((script) => /\/island-tools\.\w+\.js$/.test(script))).toBe(true);
    });

    test('the address is copied on a site without clipboard access', async ({page}) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', {value: undefined});
        addEventListener('copy', ({clipboardData}) =>
          Object.assign(window, {copied: clipboardData?.getData('text/plain')}),
        );
      });
      await page.goto(url);
      await page.getByRole('button', {name: 'Copy the link'}).filter({visible: true}).first().click();

      await expect(page.getByText('Copied', {exact: true}).filter({visible: true})).toBeVisible();
      expect(await page.evaluate(() => Reflect.get(window, 'copied'))).toBe(new URL(url, page.url()).href);
    });

    test('the end of the page links to its top', async ({page}) => {
      await page.goto(url);
      await page.getByRole('link', {name: 'Back to top'}).click();
      await expect(page.getByRole('heading', {level: 1})).toBeInViewport();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('navigation', {name: 'Breadcrumbs'}).getByRole('link').first()).toBeFocused();
    });

    test('a click prints the page once', async ({page}) => {
      await page.addInitScript(() => {
        Object.assign(window, {
          printed: 0,
          print: () => Object.assign(window, {printed: Number(Reflect.get(window, 'printed')) + 1}),
        });
      });
      await page.goto(url);
      await page.getByRole('button', {name: 'Print', exact: true}).filter({visible: true}).first().click();

      await expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed'))).toBe(1);
      await expect(page.locator('html')).not.toHaveAttribute('data-has-hydrated', 'true');
    });
  });
}

for (const way of ['click', 'tap'] as const) {
  test.describe(`changing the theme, by ${way}`, () => {
    test.use({viewport: DESK, hasTouch: true, colorScheme: 'light'});

    test('works without the app, before its script has loaded and after', async ({page}) => {
      const scripts = watchScripts(page);
      const letGo = await holdScripts(page);
      await page.goto(url);
      const html = page.locator('html');
      const toggle = page.getByRole('button', {name: 'Switch between dark and light mode'});
      await toggle[way]();
      await expect(html).toHaveAttribute('data-theme-choice', 'system');
      letGo();
      await expect(html).toHaveAttribute('data-theme-choice', 'light');
      await toggle[way]();
      await expect(html).toHaveAttribute('data-theme-choice', 'dark');
      await expect(html).toHaveAttribute('data-theme', 'dark');
      expect(scripts.every((script) => /\/island-tools\.\w+\.js$/.test(script))).toBe(true);

      await page.reload();
      await expect(html).toHaveAttribute('data-theme', 'dark');
      await toggle[way]();
      await expect(html).toHaveAttribute('data-theme', 'light');
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    });
  });
}

test("a theme chosen in the menu also shows on the navbar's button, and vice versa", async ({page}) => {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(url);
  await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
  const menu = page.getByRole('dialog', {name: 'Menu'});
  await menu.getByRole('button', {name: 'Light', exact: true}).click();
  await page.getByRole('button', {name: 'Close navigation bar'}).click();

  await page.setViewportSize(DESK);
  const toggle = page.getByRole('button', {name: 'Switch between dark and light mode'});
  await expect(toggle).toHaveAccessibleName(/currently light mode/);
  await toggle.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.setViewportSize(PHONE);
  await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
  await expect(menu.getByRole('button', {name: 'Dark', exact: true})).toHaveAttribute('aria-pressed', 'true');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('has no useless buttons', async ({page}) => {
    await page.goto(url);
    await expect(page.getByRole('button', {name: /Print|Copy/})).toHaveCount(0);
  });
});

import {sourceOfKind} from './support/catalog';
import {DESK, PHONE} from './support/controls';
import {watchScripts} from './support/scripts';
import {expect, test} from './support/test';

const {url} = sourceOfKind('procedure');

for (const viewport of [PHONE, DESK]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({viewport});

    test('the address is copied by one click, without React, and the button says so', async ({page, context}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${url}#steps`);
      const scripts = watchScripts(page);
      await page.getByRole('button', {name: 'Copy the link'}).filter({visible: true}).first().click();

      await expect(page.getByText('Copied', {exact: true}).filter({visible: true})).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(url, page.url()).href);
      expect(scripts.every((script) => /\/island-tools\.\w+\.js$/.test(script))).toBe(true);
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

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('there are no buttons that would do nothing', async ({page}) => {
    await page.goto(url);
    await expect(page.getByRole('button', {name: /Print|Copy/})).toHaveCount(0);
  });
});

import type {Locator, Page} from '@playwright/test';
import {CONTROLS, COPY, countActs} from './support/controls';
import {openPage} from './support/openPage';
import {holdScripts, watchScripts} from './support/scripts';
import {expect, test} from './support/test';

const WAYS: Readonly<Record<string, (control: Locator) => Promise<void>>> = {
  'a mouse': (control) => control.click(),
  'a finger': (control) => control.tap(),
  'the keyboard': (control) => control.press('Enter'),
};

const html = (page: Page) => page.locator('html');

test.use({hasTouch: true});
test.beforeEach(({page}) => countActs(page));

for (const control of CONTROLS) {
  for (const [way, use] of Object.entries(WAYS)) {
    test(`${control.name} works once by ${way}, before its script has loaded and while it loads`, async ({page}) => {
      await page.setViewportSize(control.viewport);

      await test.step('before', async () => {
        const scripts = watchScripts(page);
        await openPage(page, control.path);
        await control.untouched(page);
        expect(scripts).toEqual([]);
        await use(control.find(page));
        await expectUsedOnce(page, control);
      });

      await test.step('while it loads', async () => {
        await page.evaluate(() => localStorage.clear());
        const letGo = await holdScripts(page);
        await openPage(page, control.path);
        await control.find(page).dispatchEvent('pointerover');
        await expect(html(page)).toHaveAttribute('data-boot', 'loading');
        await use(control.find(page));
        await control.untouched(page);
        letGo();
        await expectUsedOnce(page, control);
        await page.unrouteAll({behavior: 'wait'});
      });
    });
  }
}

async function expectUsedOnce(page: Page, control: (typeof CONTROLS)[number]) {
  await expect(html(page)).toHaveAttribute('data-boot', 'ready');
  await control.usedOnce(page);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
}

test('the focus stays on the used control', async ({page}) => {
  await openPage(page, COPY.path);
  await COPY.find(page).press('Enter');
  await COPY.usedOnce(page);

  await expect(page.locator(':focus')).toHaveAccessibleName('Copy code to clipboard');
});

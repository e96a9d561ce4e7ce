import {TODAY} from '../support/fixture';
import {inkOf} from './support/ink';
import {openPage} from './support/openPage';
import {searchOn} from './support/search';
import {expect, test} from './support/test';

/** Far less than the 255 of black on white, and far more than unreadable text has. */
const READABLE = 100;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with forced colors, ${colorScheme}`, () => {
    test.use({colorScheme, contextOptions: {forcedColors: 'active', reducedMotion: 'reduce'}});

    test('highlighted words are readable in the box and on the search page', async ({page}) => {
      const {results} = await searchOn(page, '/', 'receipt printer');
      expect(await inkOf(results.locator('mark').first())).toBeGreaterThan(READABLE);

      await openPage(page, '/search/?q=receipt+printer');
      expect(await inkOf(page.getByRole('main').locator('mark').first())).toBeGreaterThan(READABLE);
    });

    test('the current calendar view is readable and looks different from the others', async ({page}) => {
      await openPage(page, `/calendar/${TODAY.slice(0, 7)}/`);
      const views = page.getByRole('navigation').getByRole('link', {name: /^(?:Month|Agenda)$/});
      const month = views.filter({hasText: 'Month'});
      for (const view of await views.all()) {
        expect(await inkOf(view), (await view.textContent()) ?? '').toBeGreaterThan(READABLE);
      }
      const background = await month.evaluate((link) => getComputedStyle(link).backgroundColor);
      await expect(views.filter({hasText: 'Agenda'})).not.toHaveCSS('background-color', background);
    });
  });
}

import type {Page} from '@playwright/test';
import {TODAY} from '../support/fixture';
import {fetchPages, isChapter, isManualWithChapters, type Source, sourceOfKind, sourceWhere} from './support/catalog';
import {collectComplaints} from './support/complaints';
import {DESK, PHONE} from './support/controls';
import {shifts, watchShifts} from './support/layoutShifts';
import {openPage, openPageOn, wake} from './support/openPage';
import {slowScripts} from './support/scripts';
import {expect, test} from './support/test';

const hasDiagram = ({body}: Source) => body.includes('```mermaid');
const manual = sourceWhere('manual with chapters', isManualWithChapters).url;

const PAGES: Readonly<Record<string, string>> = {
  'the home page': '/',
  'a manual': manual,
  'a chapter': sourceWhere('chapter without a diagram', (page, all) => isChapter(page, all) && !hasDiagram(page)).url,
  'a procedure': sourceOfKind('procedure', (page) => !hasDiagram(page)).url,
  'a series of sessions': sourceOfKind('session', ({data}) => 'repeats' in data).url,
  'an index page': '/procedures/',
};

for (const viewport of [PHONE, DESK]) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name} wakes at ${viewport.width} px without a shift, a change or a complaint`, async ({page, baseURL}) => {
      await page.setViewportSize(viewport);
      await watchShifts(page);
      const complaints = collectComplaints(page, baseURL as string);
      await openPage(page, path);
      const asleep = await page.locator('body').ariaSnapshot();
      expect(await shifts(page)).toEqual([]);

      await wake(page);
      expect(await page.locator('body').ariaSnapshot()).toBe(asleep);
      expect(await shifts(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}

for (const [name, day] of [
  ['long before', '2000-01-01'],
  ['today', TODAY],
  ['long after', '2040-01-01'],
] as const) {
  test(`what is shown on a day stays when the page wakes: ${name}`, async ({page, baseURL}) => {
    const reviewed = (await fetchPages(baseURL as string)).find(({review_by}) => review_by !== null)?.url;
    const paths = [reviewed as string, PAGES['a series of sessions'] as string, '/', '/sessions/'];
    for (const path of paths) {
      await openPageOn(page, day, path);
      const asleep = await shownByDate(page);
      expect(asleep.length, path).toBeGreaterThan(0);
      await wake(page);
      expect(await shownByDate(page), path).toEqual(asleep);
    }
  });
}

for (const delay of [20, 60, 120]) {
  test(`what is typed into a filter while the page wakes is all there, at ${delay} ms a key`, async ({page}) => {
    const text = 'receipt paper printer';
    await slowScripts(page, 250);
    await openPage(page, '/procedures/');
    const words = page.getByRole('searchbox', {name: 'Keyword'});
    await words.pressSequentially(text, {delay});

    await expect(page.locator('html')).toHaveAttribute('data-boot', 'ready');
    await expect(words).toHaveValue(text);
    await expect(page).toHaveURL(`/procedures/?text=${text.replaceAll(' ', '+')}`);
    await expect(words).toBeFocused();
    await page.keyboard.type('!');
    await expect(words).toHaveValue(`${text}!`);
  });
}

test('what is chosen in a filter while the page wakes is chosen, and filters', async ({page}) => {
  await slowScripts(page, 250);
  await openPage(page, '/procedures/');
  const system = page.getByRole('combobox', {name: 'System'});
  await system.focus();
  await system.selectOption({index: 1});
  const chosen = await system.inputValue();

  await expect(page).toHaveURL(`/procedures/?system=${chosen}`);
  await expect(system).toHaveValue(chosen);
  await expect(page.getByRole('status').filter({hasText: /^Showing \d+ of \d+$/})).toBeVisible();
});

function shownByDate(page: Page): Promise<string[]> {
  return page
    .locator('[data-from],[data-until]')
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).map(({textContent}) => textContent ?? ''));
}

import {collectComplaints} from './support/complaints';
import {DESK, OWN_COMPONENTS, PHONE} from './support/controls';
import {shifts, watchShifts} from './support/layoutShifts';
import {openFilters} from './support/openFilters';
import {openPage, whenHydrated} from './support/openPage';
import {holdScripts, slowScripts} from './support/scripts';
import {expect, test} from './support/test';

for (const viewport of [PHONE, DESK]) {
  test(`the app loads at ${viewport.width} px without a shift, a change or an error, and makes controls work`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize(viewport);
    await watchShifts(page);
    const complaints = collectComplaints(page, baseURL as string);
    const letGo = await holdScripts(page);
    await page.goto(OWN_COMPONENTS, {waitUntil: 'commit'});
    await expect(page.getByRole('contentinfo')).toBeVisible();
    const before = await page.locator('body').ariaSnapshot();
    letGo();

    await whenHydrated(page);
    expect(await page.locator('body').ariaSnapshot()).toBe(before);
    expect(await shifts(page)).toEqual([]);
    expect(complaints).toEqual([]);

    await page.getByRole('button', {name: 'Boxes of paper: 0'}).click();
    await expect(page.getByRole('button', {name: 'Boxes of paper: 1'})).toBeVisible();
  });
}

for (const delay of [20, 60]) {
  test(`text typed into a filter while its script loads is all there, at ${delay} ms a key`, async ({page}) => {
    const text = 'receipt paper printer';
    await slowScripts(page, 250);
    await openPage(page, '/procedures/');
    await openFilters(page);
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

test('a filter chosen while its script loads stays chosen, and filters', async ({page}) => {
  await slowScripts(page, 250);
  await openPage(page, '/procedures/');
  await openFilters(page);
  const system = page.getByRole('combobox', {name: 'System'});
  await system.focus();
  await system.selectOption({index: 1});
  const chosen = await system.inputValue();

  await expect(page).toHaveURL(`/procedures/?system=${chosen}`);
  await expect(system).toHaveValue(chosen);
  await expect(page.getByRole('status').filter({hasText: /^Showing \d+ of \d+$/})).toBeVisible();
});

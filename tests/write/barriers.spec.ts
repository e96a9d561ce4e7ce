import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expectNoBarriers} from '../e2e/support/axe';
import {expect, test} from './support/writing';

test('the list of pages and its dialogs have no barriers', async ({editor, site}) => {
  test.slow();
  const {page} = editor;
  await page.goto(`${new URL(site.address).origin}/write/`);
  await expect(page.getByRole('link', {name: 'Load receipt paper'})).toBeVisible();
  await expectNoBarriers(page, 'all pages');
  await page.getByRole('button', {name: 'New page'}).click();
  await expect(editor.dialog('New page').getByRole('radio', {name: /A date on the calendar/})).toBeVisible();
  await expectNoBarriers(page, 'new page');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', {name: 'New page'})).toBeFocused();
  await editor.choose('Bring in documents …');
  await expect(editor.dialog('Bring in documents')).toBeVisible();
  await expectNoBarriers(page, 'bring in documents');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', {name: 'More'})).toBeFocused();
});

test('the text of a page and its dialogs have no barriers', async ({editor}) => {
  test.slow();
  const {page} = editor;
  await editor.open('/docs/procedures/load-receipt-paper/');
  await expect(editor.preview.getByRole('heading', {name: 'Load receipt paper'})).toBeVisible({timeout: 60_000});
  await expectNoBarriers(page, 'text');
  await editor.type('\n/');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectNoBarriers(page, 'what to insert');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('Wash your hands.');
  await expect(editor.state).toHaveText('Saved');

  await editor.choose('History …');
  await editor.dialog('History').getByRole('radio').first().check();
  await expect(page.getByRole('region', {name: 'Changes since this version'})).toContainText('Wash your hands.');
  await expectNoBarriers(page, 'history');
  await page.keyboard.press('Escape');
  await editor.choose('Move or rename …');
  await expect(editor.dialog('Move or rename')).toBeVisible();
  await expectNoBarriers(page, 'move');
  await page.keyboard.press('Escape');
  await editor.choose('Delete …');
  await expect(editor.dialog(/^Delete/).getByText('These pages link to it')).toBeVisible();
  await expectNoBarriers(page, 'delete');
  await page.keyboard.press('Escape');
  await page.getByRole('button', {name: 'Publish …'}).click();
  await expect(editor.dialog('Publish').getByRole('checkbox', {name: 'Load receipt paper'})).toBeChecked();
  await expectNoBarriers(page, 'publish');
});

test('the facts have no barriers, and what is wrong is said at its field', async ({editor, site}) => {
  test.slow();
  const {page} = editor;
  const path = 'docs/equipment/barcode-scanner.md';
  const before = site.read(path);
  writeFileSync(join(site.folder, path), before.replace('owner: support-technician', 'owner: support-technican'));
  await editor.open('/docs/equipment/barcode-scanner/');
  await page.getByRole('tab', {name: 'Facts'}).click();
  await page.getByRole('textbox', {name: 'Model'}).fill('DS2278');
  const owner = page.getByRole('combobox', {name: 'Owner'});
  await expect(owner).toHaveAccessibleDescription(/Problem:/);
  await expectNoBarriers(page, 'facts of a machine');
  await owner.selectOption('IT support technician');
  await expect(owner).not.toHaveAccessibleDescription(/Problem:/);
  await expect(editor.state).toHaveText('Saved');
  expect(site.read(path)).toBe(before.replace('model: DS2208-SR', 'model: DS2278'));

  await editor.open('/docs/training/sessions/new-staff-technology-orientation/');
  await page.getByRole('tab', {name: 'Facts'}).click();
  await expect(page.getByRole('textbox', {name: 'Title (required)'}).first()).toBeVisible();
  await expectNoBarriers(page, 'facts of a session');
});

import {runAxe} from '../e2e/support/axe';
import {expect, test, type WritingSite} from './support/writing';

const PROCEDURE = 'docs/procedures/load-receipt-paper.md';
const ADDRESS = '/docs/procedures/load-receipt-paper/';

/** Polls the file until the text is saved, which takes a while on a busy machine. */
const saved = (site: WritingSite) => expect.poll(() => site.read(PROCEDURE), {timeout: 30_000});

/** The smallest possible PNG */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test('the keyboard alone writes steps, a warning and a table', async ({editor, site}) => {
  const {keyboard} = editor.page;
  const before = site.read(PROCEDURE);
  const choose = async (words: string) => {
    await keyboard.type(`/${words}`);
    await expect(editor.page.getByRole('option', {selected: true})).toContainText(words, {ignoreCase: true});
    await keyboard.press('Enter');
  };
  await editor.open(ADDRESS);
  await editor.text.focus();
  await keyboard.press('Control+End');
  await choose('heading');
  await keyboard.type('At the bookmobile');
  await keyboard.press('Enter');
  await choose('step');
  await keyboard.type('Unlock the printer.');
  await keyboard.press('Enter');
  await keyboard.type('The key is marked ');
  await keyboard.press('Control+b');
  await keyboard.type('BM');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('Load the roll.');
  await keyboard.press('Enter');
  await choose('warning');
  await keyboard.type('Set the brake first.');
  await keyboard.press('Control+End');
  await choose('table');
  await expect(editor.page.getByRole('textbox', {name: 'Heading of column 1'}).last()).toBeFocused();
  for (const words of ['Light', 'Meaning', 'Red', 'Stop | wait']) {
    await keyboard.type(words);
    if (words !== 'Stop | wait') await keyboard.press('Tab');
  }
  await saved(site).toBe(
    `${before}
## At the bookmobile

1. Unlock the printer.
2. The key is marked **BM**
   1. Load the roll.

      :::warning

      Set the brake first.

      :::

| Light | Meaning |
| --- | --- |
| Red | Stop \\| wait |
`,
  );
});

test('a cell is edited, and the rest of its table stays as it is', async ({editor, site}) => {
  const before = site.read(PROCEDURE);
  await editor.open(ADDRESS);
  // The editor renders distant parts only when they're reached.
  await editor.text.focus();
  await editor.page.keyboard.press('Control+End');
  await editor.page.getByRole('textbox', {name: 'What to do, row 2'}).focus();
  await editor.page.keyboard.type(' until it clicks');
  await saved(site).toBe(
    before.replace(`Press it down on both sides${' '.repeat(16)}`, 'Press it down on both sides until it clicks'),
  );
});

test('a page is linked by its title, and a picture asks what it shows', async ({editor, site}) => {
  const {page} = editor;
  await editor.open(ADDRESS);
  await editor.text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('See ');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', {name: 'Title of the page'}).fill('restart a self');
  await expect(page.getByRole('option', {name: 'Restart a self-check'})).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', {name: 'Words to show'})).toHaveValue('Restart a self-check');
  await page.keyboard.press('Enter');
  await saved(site).toMatch(/\nSee \[Restart a self-check\]\(restart-a-self-check\.md\)$/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('group', {name: 'Link'})).toContainText('restart-a-self-check.md');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', {name: 'Words to show'}).fill('Restart it');
  await page.keyboard.press('Enter');
  await saved(site).toMatch(/\nSee \[Restart it\]\(restart-a-self-check\.md\)$/);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', {name: 'Picture'}).click();
  await page.getByLabel('From this device').click();
  await (await chosen).setFiles({name: 'desk.png', mimeType: 'image/png', buffer: PICTURE});
  const description = page.getByRole('textbox', {name: 'What does it show?'}).last();
  await expect(description).toBeFocused();
  await page.keyboard.type('The desk');
  await saved(site).toMatch(/\n\n!\[The desk\]\(\S+\.png\)\n$/);
});

test('a problem is shown below its line', async ({editor}) => {
  await editor.open(ADDRESS);
  await editor.text.focus();
  await editor.page.keyboard.press('Control+End');
  await editor.page.keyboard.type('[Read this](no-such-page.md)');
  const problem = editor.page.getByRole('group', {name: 'Problem'});
  await expect(problem).toContainText('no-such-page.md', {timeout: 30_000});
  await editor.page.keyboard.press('Control+z');
  await expect(problem).toHaveCount(0, {timeout: 30_000});
});

test('screen readers and keyboards meet no barrier', async ({editor}) => {
  await editor.open(ADDRESS);
  expect((await runAxe(editor.page)).violations).toEqual([]);
  await editor.page.getByRole('button', {name: 'Insert'}).click();
  await expect(editor.page.getByRole('menuitem', {name: 'Warning'})).toBeVisible();
  expect((await runAxe(editor.page)).violations).toEqual([]);
  await editor.page.keyboard.press('Escape');
  await editor.page.getByRole('button', {name: 'Link to a page'}).click();
  await expect(editor.page.getByRole('dialog', {name: 'Link to a page'})).toBeVisible();
  expect((await runAxe(editor.page)).violations).toEqual([]);
});

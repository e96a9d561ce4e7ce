import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {expectNoBarriers} from './support/axe';
import {pagesOf} from './support/pdf';
import {pressByKeyboard, tabTo} from './support/quizzes';
import {expect, test} from './support/test';
import {addNames, namesField, openFile, openTrainer, SESSION} from './support/trainers';

const add = (page: Page) => page.getByRole('button', {name: 'Add to the roster'});
const rosterOf = (page: Page) => page.getByRole('region', {name: 'Roster', exact: true});
const said = (page: Page) => rosterOf(page).getByRole('status');
const stored = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith(':roster'))?.[1]);

async function exportRoster(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Export as CSV'}).click();
  return readFile(await (await download).path());
}

test('rows without a header become people, with columns chosen and edited by keyboard', async ({page}) => {
  await openTrainer(page);
  await namesField(page).fill('Lee, Ann, Clerk, ann@example.org\nDiaz, Bo, Page, bo@example.org');
  const column = (number: number) => page.getByRole('combobox', {name: `Column ${number}`});
  await expect(column(1)).toHaveValue('name');
  await expect(column(4)).toHaveValue('email');
  for (const [number, letters] of [
    [1, 'Last'],
    [2, 'First'],
    [3, 'Job'],
  ] as const) {
    await tabTo(page, column(number));
    await page.keyboard.type(letters);
  }
  await pressByKeyboard(page, add(page));
  await expect(said(page)).toHaveText('2 people added.');
  await expect(page.getByRole('textbox', {name: 'Name 1'})).toHaveValue('Ann Lee');

  const details = rosterOf(page).getByText('Clerk, ann@example.org');
  await tabTo(page, details);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', {name: 'Branch 1'}));
  await page.keyboard.type('Riverside');
  await page.reload();
  await expect(rosterOf(page).getByText('Clerk, Riverside, ann@example.org')).toBeVisible();
});

test('an address is saved and exported, but on no certificate', async ({page}) => {
  await openTrainer(page);
  await addNames(page, ['Ann Lee, Clerk, Downtown, ann@example.org']);
  await page.getByRole('checkbox', {name: 'Ann Lee attended'}).check();
  expect((await exportRoster(page)).toString()).toContain('ann@example.org');
  await page.getByRole('button', {name: 'Print 1 certificate'}).click();
  const [certificate = ''] = await pagesOf(await page.pdf({format: 'Letter'}));
  expect(certificate).toContain('Ann Lee');
  expect(certificate).toContain('Clerk, Downtown');
  expect(certificate).not.toContain('@');
});

test('an exported roster that is opened or pasted again is the same, and sets who attended', async ({page}) => {
  await openTrainer(page);
  await addNames(page, ['Zoë "Zo" Brandt\tClerk\tDowntown\tzo@example.org', '=SUM(A1)\tPage\t\t']);
  await page.getByRole('checkbox', {name: /^Zoë/}).check();
  const before = await stored(page);
  const file = await exportRoster(page);

  await page.getByRole('button', {name: 'Forget this roster'}).click();
  await page.getByRole('button', {name: 'Yes, forget them'}).click();
  await openFile(page, 'roster.csv', file);
  await expect(said(page)).toContainText('roster.csv is loaded.');
  await add(page).click();
  await expect(said(page)).toHaveText('2 people added.');
  expect(await stored(page)).toBe(before);

  await page.getByRole('checkbox', {name: /^Zoë/}).uncheck();
  await namesField(page).fill(file.toString());
  await add(page).click();
  await expect(said(page)).toContainText('2 were already on the roster. 1 of them is now checked off.');
  expect(await stored(page)).toBe(before);
});

test('a Windows file is read, a workbook is refused, and text in the field stays', async ({page}) => {
  await openTrainer(page);
  await openFile(page, 'list.txt', Buffer.from('O\x92Neill, Zo\xeb;Riverside\r\nBo Diaz;Downtown\r\n', 'latin1'));
  await expect(namesField(page)).toHaveValue('O’Neill, Zoë;Riverside\nBo Diaz;Downtown');
  await expect(page.getByRole('combobox', {name: 'Column 2'})).toHaveValue('branch');
  await openFile(page, 'other.csv', Buffer.from('Ann Lee'));
  await expect(said(page)).toContainText('There are names in the field.');
  await add(page).click();
  await openFile(page, 'list.xlsx', Buffer.from('PK\x03\x04\0\0\xff', 'latin1'));
  await expect(said(page)).toContainText('list.xlsx can’t be read as a list.');
  await expect(namesField(page)).toHaveValue('');
  await expect(page.getByRole('textbox', {name: 'Name 1'})).toHaveValue('O’Neill, Zoë');
});

test('more people than seats and duplicate names are reported, and nothing is refused', async ({page}) => {
  await openTrainer(page);
  const seats = Number(SESSION.data.capacity);
  await addNames(
    page,
    Array.from({length: seats}, (_, index) => `Clerk Number${index}x`),
  );
  await expect(rosterOf(page).getByRole('note')).toHaveCount(0);
  await addNames(page, ['Ann Lee\tClerk\tDowntown', 'Ann Lee\tPage\tRiverside']);
  await expect(said(page)).toHaveText('2 people added.');
  const notes = rosterOf(page).getByRole('note');
  await expect(notes.nth(0)).toHaveText(
    `More people than seats: the roster has ${seats + 2}, the session has room for ${seats}.`,
  );
  await expect(notes.nth(1)).toContainText('This name is on the roster more than once: Ann Lee.');
  await page.getByRole('button', {name: 'Remove Ann Lee'}).first().click();
  await expect(notes).toHaveCount(1);
});

test('a roster saved by an earlier version is restored', async ({page}) => {
  await openTrainer(page);
  await addNames(page, ['Somebody']);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':roster')) as string;
    localStorage.setItem(key, '[{"id":3,"name":"Ann Lee","job":"Clerk","branch":"Downtown","attended":true}]');
  });
  await page.reload();
  await expect(page.getByRole('checkbox', {name: 'Ann Lee attended'})).toBeChecked();
  await expect(rosterOf(page).getByText('Clerk, Downtown')).toBeVisible();
});

test('choosing columns has no accessibility violations, in light and dark, on a phone and a desktop', async ({
  page,
}) => {
  await openTrainer(page);
  await addNames(page, ['Ann Lee, Clerk, Downtown, ann@example.org', 'Ann Lee, Page, Riverside, bo@example.org']);
  await rosterOf(page).locator('summary').first().click();
  await namesField(page).fill('Ann Lee, Clerk, Downtown, a-long-address-of-somebody@example.org');
  await expectNoBarriers(page, 'open');
});

test('check marks ahead of the session are allowed, and pointed out', async ({page}) => {
  await openTrainer(page);
  await addNames(page, ['Ann Lee']);
  const warning = rosterOf(page).getByText('If you meant an earlier date');
  await expect(warning).toHaveCount(0);
  await page.getByRole('checkbox', {name: 'Ann Lee attended'}).check();
  await expect(warning).toBeVisible();
  await page.clock.setFixedTime(new Date('2036-01-02T12:00:00-06:00'));
  await page.reload();
  await addNames(page, ['Ann Lee']);
  await page.getByRole('checkbox', {name: 'Ann Lee attended'}).check();
  await expect(warning).toHaveCount(0);
});

import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {pressByKeyboard} from './support/quizzes';
import {expect, test} from './support/test';
import {addNames, namesField, openTrainer, presenter, SESSION} from './support/trainers';

const keys = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('deskbook:trainer:')));

async function exportRoster(page: Page): Promise<{name: string; text: string}> {
  const download = page.waitForEvent('download');
  await pressByKeyboard(page, page.getByRole('button', {name: 'Export as CSV'}));
  const file = await download;
  return {name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8')};
}

test('a pasted roster survives a reload, and its export is safe for spreadsheets', async ({page}) => {
  await openTrainer(page);
  await namesField(page).fill('Job title\tName\tBranch\nClerk\tZoë "Zo" Brandt, Jr.\tRiverside\nPage\t=SUM(A1)\tNorth');
  await page.getByRole('button', {name: 'Add to the roster'}).click();
  await page.getByRole('checkbox', {name: /^Zoë .* attended$/}).check();
  await openTrainer(page);
  await expect(page.getByRole('checkbox', {name: /^Zoë .* attended$/})).toBeChecked();

  const {name, text} = await exportRoster(page);
  const date = await page.getByRole('combobox', {name: 'Date', exact: true}).inputValue();
  const [heading = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
  expect(name).toMatch(new RegExp(`^roster-.+-${date}\\.csv$`));
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(heading).toBe('Name,Job title,Branch,Attended,Session,Start,End,Place,Trainers,session_id,session_date');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^"Zoë ""Zo"" Brandt, Jr\.",Clerk,Riverside,yes,/);
  expect(lines[0]).toContain(String(SESSION.data.title));
  // Spreadsheets would compute a cell that starts like this.
  expect(lines[1]).toMatch(/^"?'=SUM\(A1\)"?,Page,North,no,/);
});

test("a roster is deleted after a confirmation, while another date's stays and is mentioned", async ({page}) => {
  await openTrainer(page);
  await addNames(page, ['Ann Lee']);
  const dates = page.getByRole('combobox', {name: 'Date', exact: true});
  await dates.selectOption({index: 0});
  await dates.selectOption({index: 1});
  await addNames(page, ['Bo Diaz', 'Cy Marsh']);
  const roster = page.getByRole('region', {name: 'Roster', exact: true});
  const forget = page.getByRole('button', {name: 'Forget this roster'});
  await pressByKeyboard(page, forget);
  await pressByKeyboard(page, page.getByRole('button', {name: 'No, keep them'}));
  await expect(forget).toBeFocused();
  await expect(roster).toContainText('2 people');

  await page.keyboard.press('Enter');
  await pressByKeyboard(page, page.getByRole('button', {name: 'Yes, forget them'}));
  await expect(roster.getByRole('status')).toHaveText('The roster for this date is gone.');
  await expect(namesField(page)).toBeFocused();
  expect((await keys(page)).filter((key) => key.endsWith(':roster'))).toHaveLength(1);
  await expect(roster.getByRole('heading', {name: 'Also kept in this browser'})).toBeVisible();
  await roster.getByRole('link').click();
  await expect(page.getByRole('checkbox', {name: 'Ann Lee attended'})).toBeVisible();
});

test('nothing typed leaves the browser', async ({page}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
  await openTrainer(page);
  await addNames(page, ['Quillon Abernethy']);
  await page.getByRole('checkbox', {name: 'Quillon Abernethy attended'}).check();
  await exportRoster(page);
  await page.getByRole('button', {name: 'Print 1 certificate'}).click();
  await page.reload();
  await expect(page.getByRole('checkbox', {name: 'Quillon Abernethy attended'})).toBeChecked();

  expect(sent.length).toBeGreaterThan(2);
  expect(sent.filter((address) => address.includes('Abernethy') && !address.startsWith('blob:'))).toEqual([]);
});

const FAILURES: readonly [what: string, fail: () => void, notice: RegExp][] = [
  [
    'is blocked',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
    /doesn’t let the site save anything. Names, check marks/,
  ],
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    /has no room left to save more/,
  ],
];

for (const [what, fail, notice] of FAILURES) {
  test(`if storage ${what}, a notice says so, and roster, checklist and timer still work`, async ({page}) => {
    await page.addInitScript(fail);
    await openTrainer(page);
    await addNames(page, ['Ann Lee']);
    await expect(page.getByRole('note').filter({hasText: notice})).toBeVisible();
    await page.getByRole('checkbox', {name: 'Ann Lee attended'}).check();
    await page.getByRole('group', {name: 'Before'}).getByRole('checkbox').first().check();
    expect((await exportRoster(page)).text).toContain('Ann Lee');

    await page.getByRole('button', {name: 'Present', exact: true}).click();
    await page.keyboard.press('Space');
    await expect(presenter(page)).toContainText('Time left');
    await expect(presenter(page)).toContainText(/don’t reload the page while the timer is running/i);
  });
}

test('an unreadable roster is reported and affects nothing else', async ({page}) => {
  await openTrainer(page);
  await addNames(page, ['Ann Lee']);
  await page.getByRole('group', {name: 'Before'}).getByRole('checkbox').first().check();
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':roster')) as string;
    localStorage.setItem(key, '[{"id":1');
  });
  await page.reload();
  await expect(page.getByRole('note').filter({hasText: 'can’t be read'})).toBeVisible();
  await expect(page.getByRole('group', {name: 'Before'}).getByRole('checkbox').first()).toBeChecked();
  await addNames(page, ['Bo Diaz']);
  await expect(page.getByRole('checkbox', {name: 'Bo Diaz attended'})).toBeVisible();
  await expect(page.getByRole('note')).toHaveCount(0);
});

test('two tabs edit one roster', async ({page}) => {
  await openTrainer(page);
  const other = await page.context().newPage();
  await openTrainer(other);
  await addNames(page, ['Ann Lee']);
  await addNames(other, ['Bo Diaz']);
  for (const each of [page, other]) {
    await expect(each.getByRole('checkbox', {name: / attended$/})).toHaveCount(2);
  }
});

import {readFile} from 'node:fs/promises';
import type {Locator, Page} from '@playwright/test';
import type {LearningFile} from '../../packages/records/domain/learningFile';
import {readLearningFile} from '../../packages/records/domain/readLearningFile';
import {readSent} from '../../packages/records/domain/readSent';
import {expectNoBarriers} from './support/axe';
import {button, openMyTraining, openQuiz, PRINTER, passPrinterQuiz, pressByKeyboard, tabTo} from './support/quizzes';
import {expect, test} from './support/test';

const dialog = (page: Page) => page.getByRole('dialog', {name: 'Send your results'});
const within = (page: Page, name: string) => dialog(page).getByRole('button', {name, exact: true});
const openMail = (page: Page) => dialog(page).getByRole('link', {name: 'Open the e-mail'});
const nameField = (page: Page) => dialog(page).getByRole('textbox', {name: 'Your name'});

async function openDialog(page: Page): Promise<void> {
  await button(page, 'Send your results').click();
  await expect(dialog(page)).toBeVisible();
}

async function openFromMyTraining(page: Page): Promise<void> {
  await openMyTraining(page);
  await openDialog(page);
}

/** Finishes a quiz without answering anything. */
async function giveUp(page: Page): Promise<void> {
  await openQuiz(page, PRINTER);
  await button(page, 'All questions on one page').click();
  await finish(page);
}

async function finish(page: Page): Promise<void> {
  await button(page, 'See the result').click();
  await button(page, 'Finish anyway').click();
}

async function chooseFile(page: Page): Promise<void> {
  await dialog(page)
    .getByRole('radio', {name: /^Save a file/})
    .check();
}

async function savedFile(page: Page): Promise<{name: string; text: string; file: LearningFile}> {
  const download = page.waitForEvent('download');
  await within(page, 'Save the file').click();
  const saved = await download;
  const text = await readFile(await saved.path(), 'utf8');
  const {file, problem} = readLearningFile(text);
  if (!file) throw new Error(problem.code);
  return {name: saved.suggestedFilename(), text, file};
}

/** Returns what the link passes to a mail program. */
async function filledIn(link: Locator): Promise<{to: string; subject: string; text: string}> {
  const href = (await link.getAttribute('href')) ?? '';
  expect(href.length).toBeLessThan(2000);
  const {pathname, searchParams} = new URL(href);
  return {to: pathname, subject: searchParams.get('subject') ?? '', text: searchParams.get('body') ?? ''};
}

test('a result is saved as a file by keyboard only, exactly as shown', async ({page}) => {
  await passPrinterQuiz(page);
  await pressByKeyboard(page, button(page, 'Send your results'));
  await expect(dialog(page)).toBeVisible();
  await tabTo(page, nameField(page));
  await page.keyboard.type('Robin Reyes');
  await tabTo(page, dialog(page).getByRole('radio', {name: 'Write an e-mail'}));
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('radio', {name: /^Save a file/})).toBeChecked();
  const literally = dialog(page).getByText('The file, word for word');
  await tabTo(page, literally);
  await page.keyboard.press('Enter');
  const shown = await dialog(page).locator('pre').textContent();
  await tabTo(page, within(page, 'Save the file'));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const saved = await download;
  const text = await readFile(await saved.path(), 'utf8');

  expect(text).toBe(shown);
  const {file} = readLearningFile(text);
  expect(saved.suggestedFilename()).toContain(file?.sender.code);
  expect(file?.sender).toEqual({code: expect.stringMatching(/^\w{4}-\w{4}$/), name: 'Robin Reyes'});
  const [record] = file?.records ?? [];
  expect(record).toMatchObject({type: 'quiz', title: 'Receipt printer quiz', passed: true, number: 1});
  const responses = record?.type === 'quiz' ? record.questions.map(({response}) => response) : [];
  expect(responses).toContain('80');
  expect(responses).toContain('thermal[,]heat');
  expect(responses).toContain(null);

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page, 'Send your results')).toBeFocused();
});

test("an e-mail has the results as text and as a code, addressed to the district's recipient", async ({page}) => {
  await passPrinterQuiz(page);
  await openDialog(page);
  await nameField(page).fill('Robin Reyes');
  await dialog(page).getByRole('textbox', {name: 'Your staff number'}).fill('20417');
  const mail = await filledIn(openMail(page));

  expect(mail.to).toBe('training@example.org');
  expect(mail.subject).toBe('Training results: Robin Reyes');
  expect(mail.text).toMatch(/\* Receipt printer quiz: \d+% .*, passed\. Attempt 1, /);
  const [sent, ...others] = readSent(mail.text);
  expect(others).toEqual([]);
  await chooseFile(page);
  const {file} = await savedFile(page);
  expect(sent?.outcome.file).toEqual({...file, made_at: sent?.outcome.file?.made_at});
  expect(file.sender).toMatchObject({name: 'Robin Reyes', staff_number: '20417'});
});

test("the e-mail's text can be copied if no mail program opens", async ({page}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => {
      (window as unknown as {copied: string}).copied = text;
    };
  });
  await giveUp(page);
  await openDialog(page);
  await within(page, 'Copy the text').click();
  await expect(dialog(page).getByText('Copied. Now paste it into an e-mail.')).toBeVisible();
  const copied = await page.evaluate(() => (window as unknown as {copied: string}).copied);
  expect(readSent(copied).map(({outcome}) => outcome.file?.records.length)).toEqual([1]);
});

test('on My training the learner chooses what to send', async ({page}) => {
  await giveUp(page);
  await button(page, 'Take it again').click();
  await finish(page);
  await openFromMyTraining(page);
  await expect(dialog(page).getByRole('checkbox', {name: /^Receipt printer quiz/})).toHaveCount(2);
  await within(page, 'Nothing').click();
  await expect(dialog(page).getByText('Nothing yet. Choose what to send.')).toBeVisible();
  await expect(openMail(page)).toHaveCount(0);
  await dialog(page)
    .getByRole('checkbox', {name: /Attempt 2,/})
    .check();
  await chooseFile(page);
  const {file} = await savedFile(page);
  expect(file.records).toMatchObject([{type: 'quiz', number: 2}]);
});

test("a person's details are remembered only with consent, and only for them", async ({page}) => {
  await giveUp(page);
  await openDialog(page);
  await nameField(page).fill('Robin Reyes');
  await chooseFile(page);
  const {file: first} = await savedFile(page);
  expect(await page.evaluate(() => JSON.stringify({...localStorage}))).not.toContain('Robin Reyes');

  await openFromMyTraining(page);
  await expect(nameField(page)).toHaveValue('');
  await nameField(page).fill('Robin Reyes');
  await dialog(page)
    .getByRole('checkbox', {name: /^Remember this/})
    .check();
  await chooseFile(page);
  const {file: second} = await savedFile(page);
  expect(second.sender.code).toBe(first.sender.code);
  await openFromMyTraining(page);
  await expect(nameField(page)).toHaveValue('Robin Reyes');
  await within(page, 'Close').click();

  await page.getByRole('textbox', {name: 'Your name'}).fill('Ana');
  await button(page, 'Continue with this name').click();
  await openQuiz(page, PRINTER);
  await finish(page);
  await openDialog(page);
  await expect(nameField(page)).toHaveValue('Ana');
  await chooseFile(page);
  const {file: ofAna} = await savedFile(page);
  expect(ofAna.sender.code).not.toBe(first.sender.code);
  expect(ofAna.records).toHaveLength(1);
});

for (const [what, fail] of [
  [
    'blocked',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`with ${what} storage, a result can still be sent`, async ({page}) => {
    await page.addInitScript(fail);
    await giveUp(page);
    await openDialog(page);
    await expect(dialog(page).getByText(/^This browser can’t keep your results\./)).toBeVisible();
    await chooseFile(page);
    const {file: first} = await savedFile(page);
    expect(first.records).toHaveLength(1);
    await within(page, 'Close').click();
    await openDialog(page);
    await chooseFile(page);
    expect((await savedFile(page)).file.sender).toEqual(first.sender);
  });
}

test('the dialog loads on demand, says if that fails, and can be retried', async ({page}) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await giveUp(page);
  expect(scripts.filter((url) => url.includes('send-results'))).toEqual([]);
  await page.route(/send-results.*\.js$/, (route) => route.abort(), {times: 1});
  await button(page, 'Send your results').click();
  await expect(page.getByText('This part of the page didn’t load.')).toBeVisible();
  await openDialog(page);
});

test('it has no accessibility violations, on a phone and a desktop, in both themes', async ({page}) => {
  test.slow();
  await giveUp(page);
  await openDialog(page);
  await dialog(page).getByText('The e-mail, word for word').click();
  await expectNoBarriers(page, 'the e-mail');
  await chooseFile(page);
  await expectNoBarriers(page, 'the file', undefined, [390]);
});

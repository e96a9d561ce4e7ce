import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {NOW} from '../support/fixture';
import {expectNoBarriers} from './support/axe';
import {sourceOfKind} from './support/catalog';
import {shifts, watchShifts} from './support/layoutShifts';
import {button, openMyTraining, openQuiz, PRINTER, passPrinterQuiz, tabTo, unfoldMore} from './support/quizzes';
import {expect, test} from './support/test';

const PAGE = '/my-training/';

/** Finishes a quiz with only one correct answer. */
async function fail(page: Page): Promise<void> {
  await openQuiz(page, PRINTER);
  await button(page, 'All questions on one page').click();
  await page.getByRole('textbox', {name: 'Your answer, a number'}).fill('80');
  await button(page, 'See the result').click();
  await button(page, 'Finish anyway').click();
}

const taken = (page: Page) => page.getByRole('region', {name: 'Quizzes you have started or taken'});
const next = (page: Page) => page.getByRole('region', {name: 'Next'});
const headings = (page: Page) => page.getByRole('main').getByRole('heading', {level: 2}).filter({visible: true});
const more = (page: Page) => page.locator('summary').filter({hasText: /^More/});
const nothingTaken = (page: Page) => page.getByText(/^You have not taken a quiz here yet\./);
const path = sourceOfKind('path');

test('the first visit asks for the job and nothing else, then shows one thing to do', async ({page}) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', {name: 'Everything I have taken'}).click();

  await expect(page).toHaveURL(PAGE);
  await expect(headings(page)).toHaveText(['What is your job?']);
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await tabTo(page, button(page, 'Circulation'));
  await page.keyboard.press('Enter');
  await expect(headings(page)).toHaveText(['Next']);
  await expect(page.getByRole('heading', {name: 'Next'})).toBeFocused();
  await expect(next(page).getByRole('listitem')).toHaveCount(1);
  await tabTo(page, next(page).getByRole('link', {name: /^Start: /}));

  await openQuiz(page, PAGE);
  await expect(headings(page)).toHaveText(['Next']);
  await unfoldMore(page);
  await page.getByRole('combobox', {name: 'Your job'}).selectOption('');
  await expect(page.getByRole('heading', {name: 'What is your job?'})).toBeVisible();
});

test('the rest is under More, which says how much there is, and opens for a link to a part of it', async ({page}) => {
  await openQuiz(page, PAGE);
  await button(page, 'Circulation').click();
  await expect(more(page)).toHaveText(/^More \d+ pages? to sign, \d+ sessions,? and \d+ quizzes$/);
  await expect(page.getByRole('heading', {name: 'Who are you?'})).toBeHidden();
  await next(page)
    .getByRole('link', {name: /^Give your first day/})
    .click();
  await page.getByLabel('Your first day in this job').fill('2026-11-16');
  await expect(next(page).getByText('Overdue since November 23, 2026')).toBeVisible();

  await page.goto('about:blank');
  await openQuiz(page, `${PAGE}#person`);
  await expect(page.getByRole('heading', {name: 'Who are you?'})).toBeInViewport();
});

test('a full session offers the next date or the waitlist, never the calendar', async ({page}) => {
  await page.clock.setFixedTime(new Date('2026-12-02T12:00:00-06:00'));
  await openQuiz(page, PAGE);
  await button(page, 'Circulation').click();
  await unfoldMore(page);
  const rowOf = (title: string) =>
    page.getByRole('region', {name: 'Sessions for you'}).getByRole('listitem').filter({hasText: title});
  const links = (title: string) => rowOf(title).getByRole('link').filter({visible: true});
  await expect(rowOf('LISTEN basics').getByText('Full', {exact: true})).toBeVisible();
  await expect(links('LISTEN basics')).toHaveText([
    'LISTEN basics',
    'Register for December 16 by e-mail',
    'Join the waitlist for December 8 by e-mail',
  ]);
  await expect(links('Bookmobile connections')).toHaveText([
    'Bookmobile connections',
    'Register for December 8 by e-mail',
    /Add to my calendar$/,
  ]);

  await page.clock.setFixedTime(new Date('2026-12-09T07:00:00-06:00'));
  await openMyTraining(page);
  await expect(links('Offline checkout drill')).toHaveText([
    'Offline checkout drill',
    'Join the waitlist for December 9 by e-mail',
  ]);
});

test('it says what to do where nothing has been done', async ({page}) => {
  await openMyTraining(page);
  const choose = page.getByRole('region', {name: 'Choose your learning path'});
  await expect(choose.getByRole('link', {name: path.data.title as string, exact: true})).toHaveAttribute(
    'href',
    path.url,
  );
  await expect(nothingTaken(page)).toBeVisible();
  await expect(taken(page)).toHaveCount(0);
  await expect(page.getByRole('link', {name: /^All training/})).toHaveAttribute('href', '/training/');
});

test('it begins with the learning path that was begun', async ({page}) => {
  await page.goto(path.url);
  const boxes = page.getByRole('main').getByRole('checkbox');
  const total = await page.locator('[data-tick]').count();
  const step = page.getByText('Next step', {exact: true}).filter({visible: true}).locator('..').getByRole('link');
  const first = (await step.textContent()) as string;
  await boxes.first().check();
  await expect(step).not.toHaveText(first);
  const title = (await step.textContent()) as string;

  await openQuiz(page, PAGE);
  await expect(next(page).getByText(`1 of ${total} done`)).toBeVisible();
  await expect(next(page).getByRole('link', {name: new RegExp(`^Register for .+ by e-mail: ${title}$`)})).toBeVisible();
  await expect(headings(page)).toHaveText(['Next']);
  await expect(page.getByRole('region', {name: 'Choose your learning path'})).toHaveCount(0);
});

test('it shows what was taken and what to do next', async ({page}) => {
  await fail(page);
  await page.getByRole('main').getByRole('link', {name: 'My training'}).first().click();

  await expect(next(page).getByText('Not passed yet')).toBeVisible();
  await expect(next(page).getByText(/^Best result \d+%, taken once/)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', {name: 'Receipt printer quiz', exact: true})).toHaveCount(1);
  await page.getByRole('link', {name: 'Try again: Receipt printer quiz'}).click();
  await expect(page).toHaveURL(PRINTER);
});

test('the home page shows a quiz that is due, and nothing moves', async ({page}) => {
  const due = page.getByRole('main').getByRole('link', {name: 'Due: Receipt printer quiz'});
  await passPrinterQuiz(page);
  await page.waitForFunction(() => 'deskbook:due' in localStorage);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-tools', 'ready');
  await expect(due).toHaveCount(0);

  await page.clock.setFixedTime(NOW.getTime() + 5 * 24 * 60 * 60 * 1000);
  await watchShifts(page);
  await page.goto('/');
  await expect(due).toHaveAttribute('href', PAGE);
  expect(await shifts(page)).toEqual([]);
  await due.click();
  await expect(next(page).getByRole('link', {name: 'Review: Receipt printer quiz'})).toBeVisible();
});

test('what was passed prints a record of its own, and comes back after some days', async ({page}) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await passPrinterQuiz(page);
  await expect(page.getByRole('main').getByText('Passed', {exact: true})).toBeVisible();

  await openMyTraining(page);
  await expect(taken(page).getByText(/come back for review on /)).toBeVisible();
  await button(page, 'Print a record of completion').click();
  await page.emulateMedia({media: 'print'});
  const record = page.getByRole('article').filter({hasText: 'Record of completion'});
  await expect(record).toContainText('Self-attested');
  await expect(record).toContainText('Receipt printer quiz');
  await expect(page.getByRole('main')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({media: 'screen'});
  await expect(record).toHaveCount(0);

  await page.clock.setFixedTime(NOW.getTime() + 5 * 24 * 60 * 60 * 1000);
  await openMyTraining(page);
  await next(page).getByRole('link', {name: 'Review: Receipt printer quiz'}).click();
  await expect(page).toHaveURL(/\?questions=.+/);
  await expect(page.getByText(/^0 of \d answered$/)).toBeVisible();
  await button(page, 'See the result').click();
  await button(page, 'Finish anyway').click();
  await expect(page.getByRole('heading', {name: 'Done'})).toBeFocused();
  await expect(page).toHaveURL(PRINTER);
});

test('people at one desk are kept apart, and can be forgotten', async ({page}) => {
  await openMyTraining(page);
  await page.getByRole('textbox', {name: 'Your name'}).fill('Ana');
  await button(page, 'Continue with this name').click();
  await expect(page.getByRole('heading', {name: 'You are Ana'})).toBeVisible();
  await expect(page.getByText('This is Ana’s training. Not you?')).toBeVisible();
  await fail(page);
  await expect(page.getByText(/under the name Ana\. Not you\?/)).toBeVisible();

  await openMyTraining(page);
  await button(page, 'No name').click();
  await expect(nothingTaken(page)).toBeVisible();
  await button(page, 'Ana').click();
  await expect(next(page).getByText('Not passed yet')).toBeVisible();

  await button(page, 'Forget me on this computer').click();
  await expect(page.getByRole('dialog')).toContainText('results of Ana');
  await button(page, 'No, keep it').click();
  await expect(button(page, 'Forget me on this computer')).toBeFocused();
  await button(page, 'Forget me on this computer').click();
  await button(page, 'Yes, forget').click();
  await expect(page.getByRole('heading', {name: 'Who are you?'})).toBeVisible();
  await expect(page.getByText(/\bAna\b/)).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Ana');
});

test('nothing moves while it is read, at any size', async ({page}) => {
  await fail(page);
  await openMyTraining(page);
  await page.getByRole('textbox', {name: 'Your name'}).fill('Ana');
  await button(page, 'Continue with this name').click();
  await button(page, 'No, none of it is mine').click();
  await watchShifts(page);
  for (const [width, height] of [
    [390, 800],
    [1280, 800],
    [1280, 1400],
  ] as const) {
    await page.setViewportSize({width, height});
    for (const next of ['No name', 'Ana']) {
      await openQuiz(page, PAGE);
      await expect(more(page)).toBeVisible();
      expect(await shifts(page), `${width} × ${height} px, before ${next}`).toEqual([]);
      await unfoldMore(page);
      await button(page, next).click();
    }
  }
});

test('it is taken along as a file', async ({page, browser}) => {
  await fail(page);
  await openMyTraining(page);
  const download = page.waitForEvent('download');
  await button(page, 'Save my training as a file').click();
  const file = await (await download).path();

  const elsewhere = await browser.newPage();
  await openMyTraining(elsewhere);
  const bringIn = elsewhere.getByLabel('Open a saved file');
  await bringIn.setInputFiles({name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}')});
  await expect(elsewhere.getByRole('status').filter({hasText: 'There is no training in this file.'})).toBeVisible();
  await bringIn.setInputFiles({name: 'training.json', mimeType: 'application/json', buffer: readFileSync(file)});
  await expect(next(elsewhere).getByText('Not passed yet')).toBeVisible();
  await elsewhere.close();
});

test('the file of another person is imported under their name, or not at all', async ({page}) => {
  const person = (name: string) => page.getByRole('heading', {name: `You are ${name}`});
  const goOnAs = async (name: string) => {
    await page.getByRole('textbox', {name: 'Your name'}).fill(name);
    await button(page, 'Continue with this name').click();
    await expect(person(name)).toBeVisible();
  };
  await openMyTraining(page);
  await goOnAs('Ana');
  await fail(page);
  await openMyTraining(page);
  const download = page.waitForEvent('download');
  await button(page, 'Save my training as a file').click();
  const file = await (await download).path();
  await button(page, 'Forget me on this computer').click();
  await button(page, 'Yes, forget').click();
  await goOnAs('Ben');

  const bringIn = page.getByLabel('Open a saved file');
  const choose = () =>
    bringIn.setInputFiles({name: 'training.json', mimeType: 'application/json', buffer: readFileSync(file)});
  await choose();
  await expect(page.getByRole('dialog')).toContainText('Ana’s training, but you are Ben.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').filter({hasText: 'Nothing was imported.'})).toBeVisible();
  await expect(nothingTaken(page)).toBeVisible();
  await expect(person('Ben')).toBeVisible();

  await choose();
  await button(page, 'Import as Ana').click();
  await expect(page.getByRole('status').filter({hasText: /^Done\./})).toBeVisible();
  await expect(person('Ana')).toBeVisible();
  await expect(next(page).getByText('Not passed yet')).toBeVisible();
  await button(page, 'Ben').click();
  await expect(nothingTaken(page)).toBeVisible();
});

test('it has no barrier, empty and full, in light and dark', async ({page}) => {
  const expectNone = async (state: string) => {
    await openMyTraining(page);
    await expect(page.getByRole('main').getByText(state)).toBeVisible();
    await expectNoBarriers(page, state);
  };
  await expectNone('You have not taken a quiz here yet.');
  await fail(page);
  await expectNone('Not passed yet');
});

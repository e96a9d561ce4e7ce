import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {sampleFile, sampleQuiz} from '../../packages/records/__tests__/sampleFile';
import {type LearningFile, writeLearningFile} from '../../packages/records/domain/learningFile';
import {readLearningFile} from '../../packages/records/domain/readLearningFile';
import {NOW} from '../support/fixture';
import {expectNoBarriers} from './support/axe';
import {sourceOfKind} from './support/catalog';
import {islandReady} from './support/openPage';
import {pagesOf} from './support/pdf';
import {answerPrinterQuiz, button, openMyTraining, openQuiz, PRINTER, passPrinterQuiz} from './support/quizzes';
import {expect, test} from './support/test';

/* Staff share desks, and most of them type in no name until they send something. */

const REPORT = '/training/report/';
const ROSTER = 'roster-receipt-printers-and-scanners-2026-12-02.csv';
const signed = sourceOfKind('manual', ({data}) => data.acknowledge !== undefined);
const path = sourceOfKind('path', ({data}) => JSON.stringify(data.steps).includes('telephones.md'));

const dialog = (page: Page) => page.getByRole('dialog', {name: 'Send your results'});
const question = (page: Page) => page.getByRole('dialog', {name: /^Is this yours/});
const nameField = (page: Page) => dialog(page).getByRole('textbox', {name: 'Your name'});
const saveButton = (page: Page) => dialog(page).getByRole('button', {name: 'Save the file', exact: true});
const who = (page: Page) => page.locator('section', {has: page.getByRole('heading', {name: 'Who is who'})}).last();

const later = (page: Page, minutes: number) => page.clock.setFixedTime(NOW.getTime() + minutes * 60_000);

async function openDialog(page: Page): Promise<void> {
  await button(page, 'Send your results').click();
  await dialog(page)
    .getByRole('radio', {name: /^Save a file/})
    .check();
}

async function savedFile(page: Page): Promise<LearningFile> {
  const download = page.waitForEvent('download');
  await saveButton(page).click();
  const {file, problem} = readLearningFile(await readFile(await (await download).path(), 'utf8'));
  if (!file) throw new Error(problem.code);
  return file;
}

async function takeAgainAndFail(page: Page): Promise<void> {
  await openQuiz(page, PRINTER);
  await button(page, 'Take it again').click();
  await page.getByRole('textbox', {name: 'Your answer, a number'}).fill('80');
  await button(page, 'See the result').click();
  await button(page, 'Finish anyway').click();
}

async function bringIn(page: Page, files: readonly LearningFile[], roster: string): Promise<void> {
  await page.goto(REPORT);
  await islandReady(page);
  await page.getByLabel('Choose files').setInputFiles([
    ...files.map((file, place) => ({
      name: `${place}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(writeLearningFile(file)),
    })),
    {name: ROSTER, mimeType: 'text/csv', buffer: Buffer.from(roster)},
  ]);
  await expect(page.getByRole('status').first()).toContainText('1 roster.');
}

test.beforeEach(({page}) =>
  page.addInitScript(() => {
    window.print = () => {};
  }),
);

test('at a shared desk, each person gets the certificate for their own result', async ({page}) => {
  await passPrinterQuiz(page);
  await openDialog(page);
  await nameField(page).fill('Ana');
  const ofAna = await savedFile(page);
  expect(await page.evaluate(() => JSON.stringify({...localStorage}))).not.toContain('Ana');

  await later(page, 30);
  await takeAgainAndFail(page);
  await later(page, 35);
  await openDialog(page);
  await nameField(page).fill('Ben');
  await expect(dialog(page).getByText('Results were sent from this browser under another name.')).toBeVisible();
  await expect(saveButton(page)).toHaveCount(0);
  await dialog(page)
    .getByRole('radio', {name: /^I’m somebody else/})
    .check();
  await expect(dialog(page).getByRole('checkbox', {name: /^Receipt printer quiz: \d+%/})).toBeChecked();
  await expectNoBarriers(page, 'who somebody is', undefined, [390]);
  const ofBen = await savedFile(page);
  expect(ofBen.sender).toEqual({code: expect.stringMatching(/^\w{4}-\w{4}$/), name: 'Ben'});
  expect(ofBen.sender.code).not.toBe(ofAna.sender.code);
  expect(ofBen.records).toMatchObject([{type: 'quiz', number: 1, passed: false}]);
  await dialog(page).getByRole('button', {name: 'Close'}).click();
  await expect(page.getByText(/under the name Ben\. Not you\?/)).toBeVisible();

  await openMyTraining(page);
  await expect(page.getByText('This is Ben’s training.')).toBeVisible();
  await openDialog(page);
  expect((await savedFile(page)).records).toEqual(ofBen.records);
  await dialog(page).getByRole('button', {name: 'Close'}).click();
  await button(page, 'No name').click();
  await openDialog(page);
  await nameField(page).fill('ana');
  await expect(dialog(page).getByRole('radio', {name: /^I’m somebody else/})).toHaveCount(0);
  expect((await savedFile(page)).records).toEqual(ofAna.records);

  await bringIn(page, [ofAna, ofBen], 'Name,Attended\nAna,yes\nBen,yes\n');
  const quizzes = page.locator('#report-quizzes ~ * tbody');
  await expect(quizzes.getByRole('row', {name: 'Ana'}).getByText('Passed')).toBeVisible();
  await expect(quizzes.getByRole('row', {name: 'Ben'}).getByText('Failed')).toBeVisible();
  await expect(who(page)).toHaveCount(0);

  // Answering takes these tests less than a second, which nobody is believed.
  await page.getByRole('checkbox', {name: /^Also print certificates for results .*: Ana$/}).check();
  await button(page, 'Print 1 certificate').click();
  const certificates = await pagesOf(await page.pdf({format: 'Letter'}));
  expect(certificates).toEqual([expect.stringContaining('Ana')]);
  expect(certificates[0]).not.toContain('Ben');
});

test('at a shared desk, each person prints the record of their own result', async ({page}) => {
  const goOnAs = async (name: string) => {
    await page.getByRole('textbox', {name: 'Your name'}).fill(name);
    await button(page, 'Continue with this name').click();
    await expect(page.getByText(`This is ${name}’s training.`)).toBeVisible();
  };
  const printed = async () => {
    await button(page, 'Print a record of completion').click();
    const sheets = await pagesOf(await page.pdf({format: 'Letter'}));
    expect(sheets).toHaveLength(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    return sheets[0];
  };
  await openMyTraining(page);
  await goOnAs('Ana');
  await passPrinterQuiz(page);
  const ofAna = await printed();
  expect(ofAna).toContain('Ana');

  await openMyTraining(page);
  await button(page, 'No name').click();
  await expect(button(page, 'Print a record of completion')).toHaveCount(0);
  await goOnAs('Ben');
  await expect(button(page, 'Print a record of completion')).toHaveCount(0);
  await openQuiz(page, PRINTER);
  await answerPrinterQuiz(page);
  const ofBen = await printed();
  expect(ofBen).toContain('Ben');
  expect(ofBen).not.toContain('Ana');
});

test('files that an earlier version sent under one code are told apart by their names', async ({page}) => {
  const printer = sourceOfKind('quiz', ({body}) => body.includes('{#load-order}'));
  const quiz = printer.path.replace(/^.*docs\//, '').replace(/\.md$/, '');
  const site = 'https://staff.example.org/';
  const passed = sampleQuiz({quiz, score: 100, passed: true});
  const failed = sampleQuiz({quiz, attempt: 'whole-2-8-2', score: 50, number: 2});
  const ana = sampleFile({site, sender: {code: 'K7QM-4R2D', name: 'Ana'}, records: [passed]});
  const ben = sampleFile({
    ...{site, sender: {code: 'K7QM-4R2D', name: 'Ben'}, records: [passed, failed]},
    made_at: '2027-03-03T17:00:00.000Z',
  });
  await bringIn(page, [ben, ana], 'Name,Attended\nAna,yes\nBen,yes\n');
  const quizzes = page.locator('#report-quizzes ~ * tbody');
  await expect(quizzes.getByRole('row', {name: 'Ana'}).getByText('Passed')).toBeVisible();
  await expect(quizzes.getByRole('row', {name: 'Ben'}).getByText('Failed')).toBeVisible();
  await expect(who(page).getByText('both sent results under the code K7QM-4R2D')).toHaveCount(2);
  await expect(who(page).getByText('that someone else had sent first under the same code')).toHaveCount(1);
});

test('the first name takes along what was done without one, if it is theirs', async ({page}) => {
  await passPrinterQuiz(page);
  await page.goto(path.url);
  await page.getByRole('main').getByRole('checkbox').and(page.locator(':enabled')).first().check();
  await page.goto(signed.url);
  const part = page.getByRole('region', {name: 'Read and sign'});
  await part.getByRole('textbox', {name: 'Your name'}).fill('Robin Reyes');
  await part.getByRole('button', {name: 'I have read this version'}).click();
  await expect(question(page).getByRole('checkbox')).toHaveCount(2);
  await expect(question(page).getByRole('checkbox', {name: /^Receipt printer quiz: \d+%/})).toBeChecked();
  await expectNoBarriers(page, 'the question', undefined, [390]);
  await page.keyboard.press('Escape');
  await expect(part.getByText(/^Read and signed by/)).toHaveCount(0);
  await part.getByRole('button', {name: 'I have read this version'}).click();
  await question(page).getByRole('button', {name: 'Yes, this is mine'}).click();
  await expect(part.getByText(/^Read and signed by/)).toContainText('Robin Reyes');

  await page.reload();
  await openMyTraining(page);
  const done = page.getByRole('region', {name: 'Everything you have done'});
  await expect(done.getByRole('row').filter({has: page.getByRole('cell')})).toHaveCount(3);
  await button(page, 'No name').click();
  await expect(page.getByText(/^You have not taken a quiz here yet\./)).toBeVisible();
  await page.getByRole('textbox', {name: 'Your name'}).fill('Ada');
  await button(page, 'Continue with this name').click();
  await expect(page.getByText('This is Ada’s training.')).toBeVisible();
});

test('somebody else’s results stay where they are, and can be taken later', async ({page}) => {
  await passPrinterQuiz(page);
  await openMyTraining(page);
  const goOnAs = async (name: string) => {
    await page.getByRole('textbox', {name: 'Your name'}).fill(name);
    await button(page, 'Continue with this name').click();
  };
  await goOnAs('Ada');
  await question(page).getByRole('button', {name: 'No, none of it is mine'}).click();
  await expect(page.getByText('This is Ada’s training.')).toBeVisible();
  await expect(page.getByText(/^You have not taken a quiz here yet\./)).toBeVisible();
  await button(page, 'No name').click();
  await goOnAs('Ada');
  await expect(page.getByText('This is Ada’s training.')).toBeVisible();
  await button(page, 'Is it yours?').click();
  await question(page).getByRole('button', {name: 'Yes, this is mine'}).click();
  await expect(page.getByRole('region', {name: 'Quizzes you have started or taken'})).toBeVisible();
  await expect(button(page, 'Is it yours?')).toHaveCount(0);
});

test('a corrected name stays one person in the report', async ({page}) => {
  await passPrinterQuiz(page);
  await openDialog(page);
  await nameField(page).fill('Robyn');
  const first = await savedFile(page);
  await openMyTraining(page);
  await openDialog(page);
  await nameField(page).fill('Robin Reyes');
  await dialog(page)
    .getByRole('radio', {name: /^That’s me/})
    .check();
  await dialog(page)
    .getByRole('checkbox', {name: /^Remember this/})
    .check();
  const second = await savedFile(page);
  expect(second.sender).toMatchObject({code: first.sender.code, name: 'Robin Reyes'});
  expect(second.records).toEqual(first.records);
  await dialog(page).getByRole('button', {name: 'Close'}).click();
  await expect(page.getByText('This is Robin Reyes’s training.')).toBeVisible();

  await bringIn(page, [first, second], 'Name,Attended\nRobin Reyes,yes\n');
  await expect(page.locator('#report-quizzes ~ * tbody').getByRole('row')).toHaveCount(1);
  await expect(who(page).getByText('Sent results under another name before: Robyn.')).toBeVisible();
});

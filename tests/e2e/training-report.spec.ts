import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page, TestInfo} from '@playwright/test';
import {sampleFile, sampleQuiz} from '../../packages/records/__tests__/sampleFile';
import {writeLearningFile} from '../../packages/records/domain/learningFile';
import {sourceOfKind} from './support/catalog';
import {islandReady} from './support/openPage';
import {expect, test} from './support/test';

/* The report of a large district: thousands of files, more than `localStorage` has room for. */

const REPORT = '/training/report/';
const printer = sourceOfKind('quiz', ({body}) => body.includes('{#load-order}'));
const quiz = printer.path.replace(/^.*docs\//, '').replace(/\.md$/, '');

const status = (page: Page) => page.getByRole('status').first();
const rows = (page: Page) => page.locator('#report-quizzes ~ * tbody tr:not([data-group])');
const people = (page: Page, count: number) => page.locator('summary').getByText(`${count} people`, {exact: true});
const noRoom = (page: Page) => page.getByText('This browser has no room left.');
const incomplete = (page: Page) => page.getByText('This report is incomplete:');

function code(person: number): string {
  const digits = Array.from(
    {length: 4},
    (_, place) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[(person >> (5 * place)) % 32],
  );
  return `K7QM-${digits.join('')}`;
}

/** Writes what many people sent, each with a quiz of ten questions and the other records. */
async function folderOf(testInfo: TestInfo, count: number): Promise<string> {
  const folder = testInfo.outputPath('results');
  await mkdir(folder, {recursive: true});
  const [{questions} = sampleQuiz()] = [sampleQuiz()];
  const ten = Array.from({length: 10}, (_, place) => ({...questions[place % 2], id: `question-${place}`}));
  for (let person = 0; person < count; person++) {
    const record = sampleQuiz({
      quiz,
      score: person % 101,
      questions: ten as typeof questions,
      passed: person % 101 >= 80,
    });
    const [, ...others] = sampleFile().records;
    const sender = {code: code(person), name: `Person ${person}`, staff_number: `${person}`};
    const file = sampleFile({sender, records: [record, ...others]});
    await writeFile(join(folder, `${person}.json`), writeLearningFile(file));
  }
  return folder;
}

async function bringIn(page: Page, folder: string, count: number): Promise<void> {
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  await expect(status(page)).toContainText(`${count} result files.`, {timeout: 180_000});
}

test('results of 5,000 people are all there after a reload, and the page stays usable', async ({page}, testInfo) => {
  test.setTimeout(600_000);
  const folder = await folderOf(testInfo, 5000);
  await page.goto(REPORT);
  await islandReady(page);
  const began = Date.now();
  await bringIn(page, folder, 5000);
  const broughtIn = Date.now() - began;
  await expect(people(page, 5000)).toBeVisible();
  await expect(noRoom(page)).toHaveCount(0);

  const reloaded = Date.now();
  await page.reload();
  await expect(rows(page).first()).toBeVisible({timeout: 60_000});
  const shown = Date.now() - reloaded;
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const {usedSize} = await client.send('Runtime.getHeapUsage');
  await expect(people(page, 5000)).toBeVisible();
  await expect(incomplete(page)).toHaveCount(0);
  await expect(rows(page)).toHaveCount(200);
  await expect(page.getByText('200 of 5,000 rows are shown, here and on paper.').first()).toBeVisible();

  const typed = Date.now();
  await page.getByRole('searchbox', {name: 'Find a person'}).fill('person 4321');
  await expect(rows(page)).toHaveCount(1);
  const found = Date.now() - typed;
  await expect(rows(page)).toContainText('Person 4321');
  testInfo.annotations.push({
    type: 'measured',
    description: `bringing in ${broughtIn} ms, first table after a reload ${shown} ms, finding ${found} ms, heap ${Math.round(usedSize / 1e6)} MB`,
  });
  console.log(testInfo.annotations.at(-1)?.description);
});

test('a report that the browser has no room for says what is missing, until it is complete', async ({
  page,
}, testInfo) => {
  test.setTimeout(300_000);
  const folder = await folderOf(testInfo, 600);
  const client = await page.context().newCDPSession(page);
  await page.goto(REPORT);
  await islandReady(page);
  const origin = new URL(page.url()).origin;
  await client.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 500_000});
  await bringIn(page, folder, 600);
  await expect(people(page, 600)).toBeVisible();
  await expect(noRoom(page)).toBeVisible();

  await page.reload();
  await islandReady(page);
  await expect(incomplete(page)).toBeVisible();
  const text = (await incomplete(page).textContent()) ?? '';
  const missing = Number(/incomplete: (\d+) files/.exec(text)?.[1]);
  expect(missing).toBeGreaterThan(0);
  if (missing < 600) await expect(people(page, 600 - missing)).toBeVisible();

  await client.send('Storage.overrideQuotaForOrigin', {origin});
  await bringIn(page, folder, 600);
  await expect(incomplete(page)).toHaveCount(0);
  await page.reload();
  await expect(people(page, 600)).toBeVisible();
  await expect(incomplete(page)).toHaveCount(0);
});

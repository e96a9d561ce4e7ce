import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Browser, Page} from '@playwright/test';
import {sampleFile} from '../../packages/records/__tests__/sampleFile';
import {type LearningFile, writeLearningFile} from '../../packages/records/domain/learningFile';
import type {QuizRecord} from '../../packages/records/domain/learningRecord';
import {readSent} from '../../packages/records/domain/readSent';
import {expectNoBarriers} from './support/axe';
import {itemAnalysis} from './support/itemAnalysis';
import {islandReady} from './support/openPage';
import {button, openMyTraining, openQuiz, PRINTER, pressByKeyboard, TELEPHONES} from './support/quizzes';
import {expect, test} from './support/test';

/*
 * A morning with twelve people: each one uses their own browser to take two quizzes, sign a page, and send everything
 * by file or by e-mail. The trainer's report has to show who passed.
 */

const REPORT = '/training/report/';
const SIGNED = '/docs/manuals/telephones/';
const NAMES = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hal', 'Ivo', 'Joy', 'Kim', 'Lou'];

/** How to answer a question correctly or incorrectly. Without `wrong`, it's left blank. */
interface Answer {
  id: string;
  right(page: Page): Promise<void>;
  wrong?(page: Page): Promise<void>;
}

const pick = (name: string | RegExp) => (page: Page) => page.getByRole('radio', {name}).check();
const type = (name: string, text: string) => (page: Page) => page.getByRole('textbox', {name}).fill(text);

function match(pairs: Readonly<Record<string, string>>) {
  return async (page: Page) => {
    for (const [left, right] of Object.entries(pairs)) {
      const list = page.getByRole('combobox', {name: left, exact: true});
      await list.selectOption({label: (await list.getByRole('option', {name: right}).textContent()) ?? ''});
    }
  };
}

const tick =
  (...names: readonly string[]) =>
  async (page: Page) => {
    for (const name of names) await page.getByRole('checkbox', {name}).check();
  };

const PRINTER_ANSWERS: readonly Answer[] = [
  {id: 'blank-slip', right: pick('The roll is in upside down'), wrong: pick('It is out of ink')},
  {id: 'paper-width', right: type('Your answer, a number', '80'), wrong: type('Your answer, a number', '58')},
  {id: 'cleaning', right: tick('A lint-free swab', 'Isopropyl alcohol')},
  {
    id: 'lights',
    right: match({
      'Only Power is on': 'Ready',
      'Paper is on, Error is off': 'nearly out',
      'Error and Paper are on': 'The roll is out',
      'Error blinks': 'A fault',
    }),
  },
  {id: 'fading', right: pick('True'), wrong: pick('False')},
  {
    id: 'thermal',
    right: async (page) => {
      await type('Blank 1 of 2', 'thermal')(page);
      await type('Blank 2 of 2', 'heat')(page);
    },
  },
  {id: 'still-blinking', right: pick(/^Wait two minutes/), wrong: pick(/^Pull the slip out/)},
];

const TELEPHONE_ANSWERS: readonly Answer[] = [
  {id: 'emergency', right: (page) => page.getByRole('textbox').nth(0).fill('911')},
  {id: 'outside-line', right: (page) => page.getByRole('textbox').nth(1).fill('9')},
  {id: 'extensions', right: match({'1240': 'Downtown', '2105': 'Riverside', '3017': 'North County'})},
  {
    id: 'forward-check',
    right: tick('A test call rings', 'The person there knows', 'A note on the telephone'),
  },
  {id: 'greeting', right: pick(/^The branch, the day of the week/), wrong: pick('Only "We are closed"')},
  {id: 'phones-down', right: pick('True'), wrong: pick('False')},
  {
    id: 'cable',
    right: async (page) => {
      await type('Blank 1 of 2', 'power')(page);
      await type('Blank 2 of 2', 'PC')(page);
    },
  },
];

/** People later in the alphabet know more, and all miss different questions. No one answers the ordering question. */
function knows(person: number, question: number): boolean {
  return (person * 5 + question * 7) % 12 <= person;
}

/** Computes the expected result from the answers. All eight questions are worth the same. */
function hasPassed(person: number, answers: readonly Answer[], passingScore: number): boolean {
  const right = answers.filter((_, question) => knows(person, question)).length;
  return Math.floor((right / 8) * 100) >= passingScore;
}

async function take(page: Page, path: string, answers: readonly Answer[], person: number): Promise<void> {
  await openQuiz(page, path);
  // The browser remembers this choice from the first quiz.
  const all = button(page, 'All questions on one page');
  if (await all.isVisible()) await all.click();
  for (const [place, answer] of answers.entries()) {
    if (knows(person, place)) await answer.right(page);
    else await answer.wrong?.(page);
  }
  await button(page, 'See the result').click();
  await button(page, 'Finish anyway').click();
}

async function sign(page: Page, name: string): Promise<void> {
  await page.goto(SIGNED);
  await page.locator('#signing-name').fill(name);
  await button(page, 'I have read this version').click();
  await expect(page.getByText(`Read and signed by ${name}`)).toBeVisible();
}

async function send(page: Page, name: string, by: 'file' | 'mail'): Promise<string> {
  await openMyTraining(page);
  await button(page, 'Send your results').click();
  const dialog = page.getByRole('dialog', {name: 'Send your results'});
  await dialog.getByRole('textbox', {name: 'Your name'}).fill(name);
  if (by === 'mail') {
    await dialog.getByText('The e-mail, word for word').click();
    return (await dialog.locator('pre').textContent()) ?? '';
  }
  await dialog.getByRole('radio', {name: /^Save a file/}).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', {name: 'Save the file', exact: true}).click();
  return readFile(await (await download).path(), 'utf8');
}

async function morningOf(browser: Browser, person: number): Promise<{name: string; by: 'file' | 'mail'; text: string}> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const [name = '', by] = [NAMES[person], person % 2 === 0 ? 'file' : 'mail'] as const;
  await sign(page, name);
  await take(page, PRINTER, PRINTER_ANSWERS, person);
  await take(page, TELEPHONES, TELEPHONE_ANSWERS, person);
  const text = await send(page, name, by);
  await context.close();
  return {name, by, text};
}

const part = (page: Page, heading: string) =>
  page.locator('section', {has: page.getByRole('heading', {name: heading, exact: true, level: 2})}).last();

test('after a morning with twelve people, the report says exactly who passed', async ({browser, page}) => {
  test.setTimeout(600_000);
  const mornings = await Promise.all(
    [0, 1].map(async (lane) => {
      const done: Awaited<ReturnType<typeof morningOf>>[] = [];
      for (const person of NAMES.keys()) if (person % 2 === lane) done.push(await morningOf(browser, person));
      return done;
    }),
  );
  const sent = mornings.flat();

  await page.goto(REPORT);
  await islandReady(page);
  const files = sent.filter(({by}) => by === 'file');
  const roster = `Name,Attended\n${NAMES.map((name) => `${name},${name === 'Lou' ? 'no' : 'yes'}`).join('\n')}\n`;
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      ...files.map(({name, text}) => ({name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text)})),
      {name: 'cut-off.json', mimeType: 'application/json', buffer: Buffer.from((files[0]?.text ?? '').slice(0, -200))},
      {name: 'roster-telephones-in-ten-minutes-2026-12-02.csv', mimeType: 'text/csv', buffer: Buffer.from(roster)},
    ]);
  await expect(page.getByRole('status').first()).toHaveText('6 result files. 1 roster. Left out: 1.');
  await expect(page.getByText('cut-off.json: It is damaged or incomplete.')).toBeVisible();
  const mails = sent.filter(({by}) => by === 'mail').map(({text}) => text);
  // Includes an e-mail twice, as if someone had replied and quoted it.
  await pressByKeyboard(page, page.locator('summary').filter({hasText: 'Bring in more'}));
  await page.getByLabel('Or paste e-mails').fill([...mails, mails[0]].join('\n\n'));
  await pressByKeyboard(page, button(page, 'Add what I pasted'));
  await expect(page.getByRole('status').first()).toHaveText('6 result files.');

  const quizzes = part(page, 'Who has passed what');
  await expect(quizzes.locator('tbody tr')).toHaveCount(NAMES.length);
  for (const [person, name] of NAMES.entries()) {
    const cells = quizzes.getByRole('row', {name}).getByRole('cell');
    const printer = hasPassed(person, PRINTER_ANSWERS, 75);
    const telephones = hasPassed(person, TELEPHONE_ANSWERS, 80);
    await expect.soft(cells.filter({hasText: /^Passed/}), name).toHaveCount(Number(printer) + Number(telephones));
    await expect.soft(cells.filter({hasText: /^Failed/}), name).toHaveCount(2 - Number(printer) - Number(telephones));
  }
  await expect(part(page, 'Read and signed').locator('tbody tr', {hasText: 'Signed'})).toHaveCount(NAMES.length);

  const outcomes = sent.flatMap(({text}) => readSent(text).map(({outcome}) => outcome.file as LearningFile));
  const questions = part(page, 'Statistics by quiz');
  await questions.locator('summary').first().click();
  for (const summary of await questions.locator('summary').filter({hasText: 'questions'}).all()) await summary.click();
  for (const [quiz, answers] of [
    ['receipt-printer-basics', PRINTER_ANSWERS],
    ['telephones', TELEPHONE_ANSWERS],
  ] as const) {
    const attempts = outcomes.flatMap(({records}) =>
      records.filter((record): record is QuizRecord => record.type === 'quiz' && record.quiz.endsWith(quiz)),
    );
    expect(attempts).toHaveLength(NAMES.length);
    const table = questions.locator('table').nth(quiz === 'telephones' ? 1 : 0);
    const ids = attempts[0]?.questions.map(({id}) => id) ?? [];
    for (const {id} of answers) {
      const {facility, discriminationIndex, discriminativeEfficiency} = itemAnalysis(attempts, id);
      const shown = table.locator('tbody tr').nth(ids.indexOf(id)).getByRole('cell');
      await expect.soft(shown.nth(0), id).toHaveText('12');
      for (const [place, share] of [facility, discriminationIndex, discriminativeEfficiency].entries()) {
        const text = (await shown.nth(place + 1).textContent()) ?? '';
        // The report shows whole percentages, and may round half a percent either way.
        if (share === null) expect.soft(text, id).toBe('–');
        else expect.soft(Math.abs(Number.parseInt(text, 10) - share * 100), id).toBeLessThanOrEqual(0.5 + 1e-6);
      }
    }
  }

  await page.reload();
  await expect(quizzes.locator('tbody tr')).toHaveCount(NAMES.length);
  await expectNoBarriers(page, 'the report of a morning');
  await button(page, 'Forget what I brought in').click();
  await button(page, 'Yes, forget it').click();
  await expect(quizzes).toHaveCount(0);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('deskbook:report'))),
  ).toEqual([]);
});

test('a folder of files can be chosen, with the folders in it', async ({page}, testInfo) => {
  const folder = testInfo.outputPath('results');
  await mkdir(join(folder, 'branch'), {recursive: true});
  const people = Array.from({length: 60}, (_, person) => person + 10);
  for (const person of people) {
    const file = sampleFile({sender: {code: `K7QM-40${person}`, name: `Person ${person}`}});
    await writeFile(join(folder, person % 2 === 0 ? 'branch' : '', `${person}.json`), writeLearningFile(file));
  }
  await writeFile(join(folder, 'branch', 'Results.msg'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]));

  await page.goto(REPORT);
  await islandReady(page);
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  await expect(page.getByRole('status').first()).toHaveText('60 result files. Left out: 1.');
  await expect(page.getByText('Results.msg: Outlook’s .msg files can’t be read here.')).toBeVisible();
  await expect(part(page, 'Who has passed what').locator('tbody tr')).toHaveCount(60);
});

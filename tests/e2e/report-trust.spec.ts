import {readFile} from 'node:fs/promises';
import type {APIRequestContext, Page} from '@playwright/test';
import {sampleFile} from '../../packages/records/__tests__/sampleFile';
import {type Sender, writeLearningFile} from '../../packages/records/domain/learningFile';
import type {LearningRecord, QuizRecord} from '../../packages/records/domain/learningRecord';
import {openNote, QUESTIONS_FILE, type QuizQuestions} from '../../packages/records/domain/report/reportQuestions';
import {RANGE} from '../../packages/records/domain/responses';
import {expectNoBarriers} from './support/axe';
import {DESK, PHONE} from './support/controls';
import {islandReady} from './support/openPage';
import {expect, test} from './support/test';

/*
 * Who should have sent something, and what can't be right in what was sent.
 */

const QUIZ = 'training/quizzes/receipt-printer-basics';
const SIGNED = 'manuals/telephones';

interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const upload = (name: string, text: string): Upload => ({name, mimeType: 'text/plain', buffer: Buffer.from(text)});
const part = (page: Page, heading: string) =>
  page.locator('section', {has: page.getByRole('heading', {name: heading, exact: true, level: 2})}).last();

/** An attempt with every answer right, as the quiz itself would have made it. */
async function honestAttempt(request: APIRequestContext): Promise<QuizRecord> {
  const {quizzes} = (await (await request.get(`/${QUESTIONS_FILE}`)).json()) as {quizzes: QuizQuestions[]};
  const questions = (quizzes.find(({quiz}) => quiz === QUIZ)?.questions ?? []).map((question) => ({
    ...{id: question.id, hash: question.hash, fraction: 1, points: question.points, carried: false},
    // Any number of a range is right.
    response: openNote(question).correct.split(RANGE)[0] ?? null,
  }));
  const total = questions.reduce((sum, {points}) => sum + points, 0);
  return {
    ...{type: 'quiz', quiz: QUIZ, attempt: 'whole-1-7-1', title: 'Receipt printers', number: 1},
    ...{started: '2026-11-28T15:00:00.000Z', finished: '2026-11-28T15:10:00.000Z'},
    ...{score: 100, passed: true, points: total, out_of: total, questions},
  };
}

async function openReport(page: Page, files: readonly Upload[]): Promise<void> {
  await page.goto('/training/report/');
  await islandReady(page);
  await page.getByLabel('Choose files').setInputFiles(files);
}

function fileFrom(sender: Sender, records: readonly LearningRecord[]): Upload {
  const file = sampleFile({sender, records, made_at: '2026-11-29T12:00:00.000Z'});
  return upload(`${sender.name ?? sender.code}.json`, writeLearningFile({...file, role: 'reference'}));
}

test('people on the staff list who never sent anything are missing by name', async ({browser, page, request}) => {
  const passed = await honestAttempt(request);
  const staff = [
    'First day\tJob\tName\tE-mail',
    '2026-10-01\tCirculation\tAna Day\tana@example.org',
    '10/1/2026\tCirculation\tEve Roe\teve@example.org',
    'soon\tReference\tDan Orr\t',
  ].join('\n');
  const files = [
    fileFrom({code: 'AAAA-1111', name: 'Ana', email: 'ana@example.org'}, [passed]),
    fileFrom({code: 'BBBB-2222'}, [{...passed, attempt: 'whole-1-8-1'}]),
    upload('staff.csv', staff),
  ];
  await openReport(page, files);
  await expect(page.getByText('staff.csv: Line 4: "soon" is not a date')).toBeVisible();
  const silent = part(page, 'Sent nothing').getByRole('listitem');
  await expect(silent).toHaveText([/^Dan Orr/, /^Eve Roe/]);
  const quizzes = part(page, 'Who has passed what');
  await expect(quizzes.getByRole('row', {name: /^Ana Day/})).toContainText('Passed 100%');
  await expect(quizzes.getByRole('row', {name: /^Eve Roe/})).toContainText('Missing');
  const paths = part(page, 'Learning paths');
  await expect(paths).toContainText(/\d+ of \d+ done, \d+ overdue/);
  await paths.locator('summary').first().click();
  await expect(paths.getByRole('row', {name: /^Eve Roe.*Circulation: the first month/})).toContainText('Overdue');
  await expect(paths.getByRole('row', {name: /^Dan Orr.*Everyone: the first week/})).toHaveCount(1);
  await expectNoBarriers(page, 'the report with a staff list');
  await page.setViewportSize(PHONE);
  await expect(
    quizzes
      .getByRole('row', {name: /^Eve Roe/})
      .getByText('Missing')
      .first(),
  ).toBeVisible();
  await expect(quizzes.getByRole('row', {name: /^Ana Day/}).getByText('100%')).toBeHidden();
  await page.setViewportSize(DESK);

  await page.getByLabel('Name for BBBB-2222').fill('Dan Orr');
  await page.getByLabel('Name for BBBB-2222').blur();
  await expect(silent).toHaveText([/^Eve Roe/]);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', {name: '“Who is who” as a file'}).click();
  const names = await readFile(await (await saved).path(), 'utf8');

  const other = await browser.newPage();
  await openReport(other, [...files, upload('who-is-who.json', names)]);
  await expect(part(other, 'Sent nothing').getByRole('listitem')).toHaveText([/^Eve Roe/]);
  await expect(part(other, 'Who has passed what').getByRole('row', {name: /^Dan Orr/})).toContainText('Passed 100%');
  await other.context().close();
});

test('ten files that contradict themselves are shown and marked', async ({page, request}) => {
  const honest = await honestAttempt(request);
  const {questions} = honest;
  const [first, ...rest] = questions as [QuizRecord['questions'][number]];
  const half = questions.map((each, place) => (place % 2 === 0 ? each : {...each, fraction: 0, response: null}));
  const receipt = {type: 'receipt', page: SIGNED, title: 'Telephones', at: honest.finished} as const;
  const contradictions: [name: string, record: LearningRecord, words: string][] = [
    ['Ann', {...honest, score: 50, questions: half}, 'Passed with 50%, but the passing score is 75%.'],
    ['Bob', {...honest, questions: half}, 'The score is 100%, but the answers give 50%.'],
    [
      'Cat',
      {...honest, questions: [{...first, response: '99'}, ...rest]},
      'The score is 100%, but the answers give 87%.',
    ],
    ['Dee', {...honest, questions: [{...first, response: null}, ...rest]}, `Points without an answer: ${first.id}.`],
    ['Eli', {...honest, finished: '2026-12-24T15:00:00.000Z'}, 'Its day is 2026-12-24, which is in the future.'],
    ['Fay', {...honest, finished: '2026-11-28T15:00:02.000Z'}, 'Done in 2.0 s, which nobody can do in less than 8 s.'],
    ['Gil', {...honest, quiz: 'training/quizzes/fax'}, 'This site has no quiz training/quizzes/fax.'],
    ['Hal', {...receipt, page: 'manuals/fax', version: '0123456789ab'}, 'This site has no page to sign manuals/fax.'],
    ['Ida', {...receipt, version: 'latest'}, 'Version latest of the page has never existed.'],
    [
      'Jan',
      {type: 'start', path: 'training/paths/first-week', on: '2026-12-24'},
      'The first day is 2026-12-24, which is in the future.',
    ],
  ];
  const files = contradictions.map(([name, record], place) => fileFrom({code: `KKKK-000${place}`, name}, [record]));
  await openReport(page, [...files, fileFrom({code: 'ZZZZ-9999', name: 'Zoe'}, [honest])]);
  const doubts = part(page, 'Contradicts itself').getByRole('listitem');
  await expect(doubts).toHaveCount(contradictions.length);
  for (const [name, , words] of contradictions) {
    const own = doubts.filter({hasText: `${name}.json`});
    await expect.soft(own, name).toContainText(words);
  }
  const quizzes = part(page, 'Who has passed what');
  for (const name of ['Ann', 'Bob', 'Cat', 'Dee', 'Eli', 'Fay', 'Gil'])
    await expect
      .soft(quizzes.getByRole('row', {name: new RegExp(`^${name}`)}), name)
      .toContainText('Contradicts itself');
  await expect(quizzes.getByRole('row', {name: /^Zoe/})).not.toContainText('Contradicts itself');
  await expectNoBarriers(page, 'the report with doubts');
});

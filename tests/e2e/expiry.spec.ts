import {mkdir, readFile, writeFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {parseCells} from '../../packages/records/domain/roster/readTable';
import {runNodeWith} from '../sites/support/site';
import {FIXTURE_SITE, TODAY} from '../support/fixture';
import {expectNoBarriers} from './support/axe';
import {type Source, sourceOfKind} from './support/catalog';
import {islandReady, openPageOn} from './support/openPage';
import {
  answerPrinterQuiz,
  button,
  PRINTER,
  passPrinterQuiz,
  pressByKeyboard,
  tabTo,
  unfoldMore,
} from './support/quizzes';
import {expect, test} from './support/test';

/*
 * In the fixture, a signature on the manual about telephones and a pass of the quiz on the printer count for a year.
 * Robin signs and passes on the reading day, and comes back when both are about to expire and when they have.
 */

const UNTIL = 'November 30, 2027';
const SOON = '2027-11-05';
const LATER = '2027-12-30';
const RENEWED = 'December 30, 2028';
const MY_TRAINING = '/my-training/';

const manual = sourceOfKind('manual', ({data}) => data.acknowledge !== undefined);
const quiz = sourceOfKind('quiz', ({url}) => url === PRINTER);
const [pathOfManual, pathOfQuiz] = [manual, quiz].map(({path}) =>
  sourceOfKind('path', ({data}) => JSON.stringify(data.steps).includes(path.split('/').slice(-2).join('/'))),
) as [Source, Source];

const main = (page: Page) => page.getByRole('main');
const taken = (page: Page) => page.getByRole('region', {name: /^(?:Next|Quizzes you have started or taken)$/});
const toSign = (page: Page) => page.getByRole('region', {name: 'Pages to read and sign'});
const signPart = (page: Page) => page.getByRole('region', {name: 'Read and sign'});
const sign = (page: Page) => signPart(page).getByRole('button', {name: 'I have read this version'});
const stepOf = (page: Page, {data}: Source) =>
  main(page)
    .getByRole('listitem')
    .filter({has: page.getByRole('checkbox', {name: `${data.title} is done`, includeHidden: true})});
const boxOf = (page: Page, {data}: Source) => main(page).getByRole('checkbox', {name: `${data.title} is done`});

async function open(page: Page, day: string, path: string): Promise<void> {
  await openPageOn(page, day, path);
  await islandReady(page);
  if (path === MY_TRAINING) await unfoldMore(page);
}

async function signAndPass(page: Page): Promise<void> {
  await page.goto(manual.url);
  await tabTo(page, signPart(page).getByRole('textbox', {name: 'Your name'}));
  await page.keyboard.type('Robin');
  await page.keyboard.press('Enter');
  await expect(signPart(page).getByText(/^Read and signed by Robin/)).toBeVisible();
  await passPrinterQuiz(page);
  await expect(main(page).getByText('Passed', {exact: true})).toBeVisible();
}

/** Goes through the page, the quiz and the paths on a day, and expects what each says about how long it counts. */
async function expectEverywhere(page: Page, day: string, words: string): Promise<void> {
  await openPageOn(page, day, manual.url);
  await expect(signPart(page).getByText(words)).toBeVisible();
  await open(page, day, PRINTER);
  await expect(main(page).getByText(words)).toBeVisible();
  await open(page, day, MY_TRAINING);
  await expect(taken(page).getByText(words)).toBeVisible();
}

async function expectSteps(page: Page, day: string, isDone: boolean, words: string | null): Promise<void> {
  for (const [path, source] of [
    [pathOfManual, manual],
    [pathOfQuiz, quiz],
  ] as const) {
    await openPageOn(page, day, path.url);
    if (isDone) await expect(boxOf(page, source)).toBeChecked();
    else await expect(boxOf(page, source)).toHaveCount(0);
    const again = stepOf(page, source).getByText(/^Due again/);
    if (words === null) await expect(again).toBeHidden();
    else await expect(again).toHaveText(words);
  }
}

test('what was signed and passed is good for a year, due again before its end, and good again once it is renewed', async ({
  page,
}) => {
  test.slow();
  await test.step('on the day, everything says until when it counts', async () => {
    await signAndPass(page);
    await expectEverywhere(page, TODAY, `Valid until ${UNTIL}.`);
    await expect(toSign(page)).toHaveCount(0);
    await expectSteps(page, TODAY, true, null);
  });

  await test.step('when it is about to expire, it still counts and is due again', async () => {
    await expectEverywhere(page, SOON, `Valid until ${UNTIL}, so it is due again.`);
    await expect(
      toSign(page).getByText(`Valid until ${UNTIL}, so it is due again. Please sign it again.`),
    ).toBeVisible();
    await expect(taken(page).getByText('Passed', {exact: true})).toBeVisible();
    await expect(taken(page).getByRole('link', {name: `Take it again: ${quiz.data.title}`})).toBeVisible();
    await expectNoBarriers(page, 'My training when something is about to expire');
    await expectSteps(page, SOON, true, `Due again by ${UNTIL}`);
  });

  await test.step('when it has expired, it is not done', async () => {
    await expectEverywhere(page, LATER, `Expired: it was valid until ${UNTIL}.`);
    await expect(toSign(page).getByText('Please sign it again.')).toBeVisible();
    await expect(taken(page).getByText('Expired', {exact: true})).toBeVisible();
    await expect(taken(page).getByText('Passed', {exact: true})).toHaveCount(0);
    await expectNoBarriers(page, 'My training when something has expired');
    await expectSteps(page, LATER, false, `Due again: it was valid until ${UNTIL}`);
  });

  await test.step('renewed by keyboard, both are good again', async () => {
    await open(page, LATER, MY_TRAINING);
    await pressByKeyboard(page, toSign(page).getByRole('link', {name: `${manual.data.title}`}));
    await expect(page).toHaveURL(manual.url);
    await pressByKeyboard(page, sign(page));
    await expect(signPart(page).getByText(`Valid until ${RENEWED}.`)).toBeVisible();
    await expect(sign(page)).toHaveCount(0);

    await open(page, LATER, MY_TRAINING);
    await expect(toSign(page)).toHaveCount(0);
    await pressByKeyboard(page, taken(page).getByRole('link', {name: `Take it again: ${quiz.data.title}`}));
    await expect(page).toHaveURL(PRINTER);
    await expect(button(page, 'Retry what you missed')).toHaveCount(0);
    await pressByKeyboard(page, button(page, 'Take it again'));
    await answerPrinterQuiz(page);
    await expect(main(page).getByText('Passed', {exact: true})).toBeVisible();
    await expectEverywhere(page, LATER, `Valid until ${RENEWED}.`);
    await expectSteps(page, LATER, true, null);
  });
});

/** Saves what My training sends. */
async function sent(page: Page): Promise<string> {
  await button(page, 'Send your results').click();
  const dialog = page.getByRole('dialog', {name: 'Send your results'});
  await dialog.getByRole('radio', {name: /^Save a file/}).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', {name: 'Save the file', exact: true}).click();
  return readFile(await (await download).path(), 'utf8');
}

test("the trainer's report, its CSV and the command say what has expired, and when", async ({page}, testInfo) => {
  test.slow();
  await page.goto(MY_TRAINING);
  await signAndPass(page);
  await open(page, TODAY, MY_TRAINING);
  await page.getByRole('combobox', {name: 'Your job'}).selectOption('Circulation');
  const text = await sent(page);

  await open(page, LATER, '/training/report/');
  await page
    .getByLabel('Choose files')
    .setInputFiles([{name: 'robin.json', mimeType: 'application/json', buffer: Buffer.from(text)}]);
  const part = (heading: string) =>
    page.locator('section', {has: page.getByRole('heading', {name: heading, exact: true, level: 2})}).last();
  for (const heading of ['Read and signed', 'Learning paths']) await part(heading).locator('summary').first().click();
  for (const heading of ['Who has passed what', 'Read and signed'])
    await expect(part(heading).getByRole('row', {name: /^Robin/})).toContainText(
      /Expired.*Nov 30, 2026.*was valid until .*Nov 30, 2027/s,
    );
  const paths = part('Learning paths').getByRole('row', {name: /^Robin/});
  for (const [path, source] of [
    [pathOfManual, manual],
    [pathOfQuiz, quiz],
  ] as const) {
    const row = paths.filter({hasText: `${path.data.title}`});
    await expect(row).toContainText('Overdue');
    await expect(row).toContainText('Nov 30, 2027');
    await expect(row).toContainText(`${source.data.title} (expired)`);
  }
  await expectNoBarriers(page, 'the report with something that has expired');

  const download = page.waitForEvent('download');
  await button(page, 'People as CSV').click();
  const cells = parseCells(await readFile(await (await download).path(), 'utf8'), ',');
  const saved = (heading: string) => cells[1]?.[cells[0]?.indexOf(heading) ?? -1];
  for (const [{data}, day] of [
    [quiz, 'finished on'],
    [manual, 'signed on'],
  ] as const) {
    expect(saved(`${data.title}`)).toBe('Expired');
    expect(saved(`${data.title}: ${day}`)).toBe(TODAY);
    expect(saved(`${data.title}: valid until`)).toBe('2027-11-30');
  }

  const folder = testInfo.outputPath('results');
  await mkdir(folder, {recursive: true});
  await writeFile(`${folder}/robin.json`, text);
  const report = async (format: string) => {
    const day = {SOURCE_DATE_EPOCH: String(Date.parse(`${LATER}T12:00:00-06:00`) / 1000)};
    const {code, output} = await runNodeWith(
      day,
      FIXTURE_SITE,
      ...['bin/deskbook.mjs', 'report', 'training', folder, format],
    );
    expect(code, output).toBe(0);
    return output;
  };
  const {quizzes, receipts} = JSON.parse(await report('--json'));
  for (const [list, {data}] of [
    [quizzes, quiz],
    [receipts, manual],
  ] as const)
    expect(list.find(({title}: {title: string}) => title === data.title)).toMatchObject({
      expired: 1,
      who: [{person: 'Robin', state: 'expired', due: '2027-11-30'}],
    });
  const lines = parseCells(await report('--csv'), ',');
  const at = (line: readonly string[], name: string) => line[lines[0]?.indexOf(name) ?? -1];
  const expired = lines.filter((line) => at(line, 'state') === 'expired');
  expect(expired.map((line) => ['step', 'done', 'valid_until', 'overdue'].map((name) => at(line, name)))).toEqual(
    expect.arrayContaining([quiz, manual].map(({data}) => [data.title, TODAY, '2027-11-30', 'yes'])),
  );
});

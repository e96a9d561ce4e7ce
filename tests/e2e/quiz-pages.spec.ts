import type {Page} from '@playwright/test';
import {expectNoBarriers} from './support/axe';
import {readSources, sourceOfKind} from './support/catalog';
import {islandReady} from './support/openPage';
import {button, OFFLINE, openQuiz, PRINTER, TELEPHONES} from './support/quizzes';
import {holdScripts, watchScripts} from './support/scripts';
import {expect, test} from './support/test';

const STATES: readonly [name: string, bring: (page: Page) => Promise<void>][] = [
  ['fresh', async () => {}],
  [
    'answered',
    async (page) => {
      await page.getByRole('radio', {name: 'It is out of ink'}).check();
      await button(page, 'Check answer').click();
    },
  ],
  ['all on one page', (page) => button(page, 'All questions on one page').click()],
  [
    'reviewed',
    async (page) => {
      await button(page, 'All questions on one page').click();
      await page.getByRole('radio', {name: 'It is out of ink'}).check();
      await page.getByRole('combobox', {name: 'Error blinks'}).selectOption({index: 2});
      await page.getByRole('textbox', {name: 'Blank 1 of 2'}).fill('thermal');
      await button(page, 'See the result').click();
      await button(page, 'Finish anyway').click();
    },
  ],
];

for (const [state, bring] of STATES) {
  test(`a quiz has no barrier when it is ${state}, in light and dark, on a phone and on a desk`, async ({page}) => {
    await openQuiz(page, PRINTER);
    await bring(page);
    await expectNoBarriers(page, state);
  });
}

test('a drawing to point at has no barrier, before it is answered and after', async ({page}) => {
  await openQuiz(page, `${OFFLINE}#scanner-window`);
  await expectNoBarriers(page, 'to point at');
  await page.getByRole('radio', {name: '3', exact: true}).check();
  await button(page, 'Check answer').click();
  await expectNoBarriers(page, 'pointed at');
});

test('the first question is in the first view of every quiz, and what can wait stands below', async ({page}) => {
  const quizzes = readSources().filter(({data}) => data.kind === 'quiz');
  for (const {url} of quizzes) {
    for (const [width, lowest] of [
      [390, 640],
      [1280, 490],
    ] as const) {
      await page.setViewportSize({width, height: 800});
      await openQuiz(page, url);
      const top = (await page.getByRole('group').filter({visible: true}).first().boundingBox())?.y;
      expect.soft(top, `${url}, ${width} px`).toBeLessThan(lowest);
    }
    const review = await page.getByRole('term').filter({hasText: 'Reviewed'}).boundingBox();
    const answered = await page.getByRole('progressbar').boundingBox();
    expect.soft(review?.y, `${url}: the review line`).toBeGreaterThan(answered?.y ?? Number.POSITIVE_INFINITY);
  }
});

test('the button that leads on is always in the same place, and the heading is never cut', async ({page}) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({width, height: 800});
    await openQuiz(page, PRINTER);
    await page.evaluate(() => localStorage.clear());
    await openQuiz(page, PRINTER);
    const place = () =>
      page
        .locator('button:visible')
        .filter({hasText: /^(Check answer|Next question)$/})
        .boundingBox();
    const before = await place();
    for (const answer of [
      () => page.getByRole('radio').first().check(),
      () => page.getByRole('textbox', {name: 'Your answer, a number'}).fill('80'),
    ]) {
      await answer();
      expect.soft(await place(), `${width} px, answered`).toEqual(before);
      await button(page, 'Check answer').click();
      await expect(button(page, 'Next question')).toBeVisible();
      expect.soft(await place(), `${width} px, checked`).toEqual(before);
      const head = await page.getByRole('navigation', {name: 'Main'}).boundingBox();
      const heading = await page.locator('form[data-current=true] h2').boundingBox();
      const edge = (head?.y ?? 0) + (head?.height ?? 0);
      const isCut = (heading?.y ?? 0) < edge && (heading?.y ?? 0) + (heading?.height ?? 0) > edge;
      expect.soft(isCut, `${width} px, the heading`).toBe(false);
      await button(page, 'Next question').click();
      expect.soft(await place(), `${width} px, next`).toEqual(before);
    }
  }
});

test('every control of every question has a name', async ({page}) => {
  for (const path of [PRINTER, TELEPHONES]) {
    await openQuiz(page, path);
    const all = button(page, 'All questions on one page');
    if (await all.isVisible()) await all.click();
    const tree = await page.getByRole('main').ariaSnapshot();
    const controls = tree.split('\n').filter((line) => /- (button|radio|checkbox|combobox|textbox|link)\b/.test(line));
    expect(controls.length).toBeGreaterThan(30);
    expect(controls.filter((line) => !/- \w+ ["/]/.test(line))).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('all questions stand there with their options and fields, no button, and a word on why', async ({page}) => {
    await page.goto(PRINTER);
    const main = page.getByRole('main');

    await expect(main.getByRole('heading', {level: 2})).toHaveCount(9);
    await expect(main.getByRole('radio')).toHaveCount(10);
    await expect(main.getByRole('checkbox')).toHaveCount(5);
    await expect(main.getByRole('listitem').filter({hasText: /^D\. /})).toBeVisible();
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(main.getByText(/needs JavaScript/)).toBeVisible();
  });
});

test('what is picked and typed while the scripts are on their way is there when they have come', async ({page}) => {
  const letGo = await holdScripts(page);
  await page.goto(PRINTER, {waitUntil: 'commit'});
  const questions = page.locator('form[data-question]');
  await expect(questions.filter({visible: true})).toHaveCount(1);
  await page.getByRole('radio', {name: 'It is out of ink'}).check();
  const before = await questions.first().boundingBox();
  letGo();
  await islandReady(page);

  await expect(page.getByRole('radio', {name: 'It is out of ink'})).toBeChecked();
  await expect(questions.filter({visible: true})).toHaveCount(1);
  expect(await questions.first().boundingBox()).toEqual(before);
  await button(page, 'Check answer').click();
  await expect(page.getByRole('listitem').filter({hasText: 'There is no ink.'})).toBeVisible();
});

test('a page without a quiz downloads nothing of the quizzes', async ({page}) => {
  const styles: string[] = [];
  page.on('request', (request) => request.resourceType() === 'stylesheet' && styles.push(request.url()));
  const scripts = watchScripts(page);
  await page.goto(sourceOfKind('procedure').url);
  await page.keyboard.press('/');
  await page.waitForLoadState('networkidle');

  expect(scripts.length).toBeGreaterThan(0);
  expect([...scripts, ...styles].filter((url) => /quiz/.test(new URL(url).pathname))).toEqual([]);
});

test('on paper all questions stand, without buttons, below room for name and date', async ({page}) => {
  await openQuiz(page, PRINTER);
  const quiz = page.getByRole('region', {name: 'Receipt printer quiz'});
  const [name, date] = [quiz.getByText('Name', {exact: true}), quiz.getByText('Date', {exact: true})];
  await expect(name).toBeHidden();
  await page.emulateMedia({media: 'print'});

  await expect(name).toBeVisible();
  await expect(date).toBeVisible();
  await expect(page.locator('form[data-question]').filter({visible: true})).toHaveCount(8);
  await expect(page.getByRole('main').getByRole('button').filter({visible: true})).toHaveCount(0);
});

test('a quiz does not load the app', async ({page}) => {
  const scripts = watchScripts(page);
  await openQuiz(page, PRINTER);
  await page.getByRole('radio', {name: 'It is out of ink'}).check();
  await button(page, 'Check answer').click();
  await page.waitForLoadState('networkidle');

  expect(scripts.map((url) => /([\w-]+)\.\w+\.js$/.exec(url)?.[1])).toEqual([
    'island-runtime',
    'island-shared',
    'island-quiz',
  ]);
});

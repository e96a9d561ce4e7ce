import {expect, type Locator, type Page} from '@playwright/test';
import {readSources} from './catalog';
import {islandReady} from './openPage';

/** Quizzes of the fixture that have, between them, a question of each type. */
export const PRINTER = quizWith('load-order');
export const TELEPHONES = quizWith('emergency');
export const OFFLINE = quizWith('scanner-window');

function quizWith(questionId: string): string {
  const found = readSources().find(({data, body}) => data.kind === 'quiz' && body.includes(`{#${questionId}}`));
  if (!found) throw new Error(`The fixture holds no quiz with the question ${questionId}`);
  return found.url;
}

/** Opens a quiz, or My training, and waits for its island. */
export async function openQuiz(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await islandReady(page);
}

/** Opens My training with everything unfolded. */
export async function openMyTraining(page: Page): Promise<void> {
  await openQuiz(page, '/my-training/');
  await unfoldMore(page);
}

/** Unfolds everything but the next step in My training. */
export async function unfoldMore(page: Page): Promise<void> {
  await page
    .locator('details > summary')
    .filter({hasText: /^More\b/})
    .click();
}

export const question = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('group', {name}).filter({visible: true});
export const button = (page: Page, name: string): Locator => page.getByRole('button', {name, exact: true});
/** What screen readers announce. */
export const said = (page: Page): Locator => page.locator('section[data-view]').getByRole('status');

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${wanted}`);
}

/** Tabs to a button and presses it. */
export async function pressByKeyboard(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/** Goes to the group of radio buttons by Tab, and within it by the arrows. */
export async function pickByKeyboard(page: Page, name: string | RegExp): Promise<void> {
  const radio = page.getByRole('radio', {name}).filter({visible: true});
  await tabTo(page, page.getByRole('radio').filter({visible: true}).first());
  for (let presses = 0; presses < 12 && !(await radio.isChecked()); presses++) await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}

export async function tickByKeyboard(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await tabTo(page, page.getByRole('checkbox', {name}));
    await page.keyboard.press('Space');
  }
}

/** Brings items into an order by their buttons alone. */
export async function orderByKeyboard(page: Page, wanted: readonly string[]): Promise<void> {
  const items = page.getByRole('listitem').filter({has: page.getByRole('button', {name: /^Move up/})});
  for (const [place, text] of wanted.entries()) {
    const up = page.getByRole('button', {name: `Move up ${text}`});
    await tabTo(page, up);
    while (!(await items.nth(place).textContent())?.startsWith(text)) await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
  }
}

/** Chooses in a list by the letter with which its entries begin. */
export async function matchByKeyboard(page: Page, pairs: Readonly<Record<string, string>>): Promise<void> {
  for (const [left, right] of Object.entries(pairs)) {
    const list = page.getByRole('combobox', {name: left, exact: true});
    const entry = (await list.getByRole('option', {name: right}).textContent()) ?? '';
    await tabTo(page, list);
    await page.keyboard.press(entry.charAt(0).toLowerCase());
    await expect(list.locator('option:checked')).toHaveText(entry);
  }
}

export async function typeByKeyboard(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', {name}).filter({visible: true}));
  await page.keyboard.type(text);
}

/** Takes the quiz on the printer and passes it, with its order left wrong. */
export async function passPrinterQuiz(page: Page): Promise<void> {
  await openQuiz(page, PRINTER);
  await button(page, 'All questions on one page').click();
  await answerPrinterQuiz(page);
}

/** Answers its questions on one page, and finishes. */
export async function answerPrinterQuiz(page: Page): Promise<void> {
  const picks = ['The roll is in upside down', 'True', /^Wait two minutes/];
  for (const name of picks) await page.getByRole('radio', {name}).check();
  for (const name of ['A lint-free swab', 'Isopropyl alcohol']) await page.getByRole('checkbox', {name}).check();
  await page.getByRole('textbox', {name: 'Your answer, a number'}).fill('80');
  await page.getByRole('textbox', {name: 'Blank 1 of 2'}).fill('thermal');
  await page.getByRole('textbox', {name: 'Blank 2 of 2'}).fill('heat');
  const pairs = {'Only Power is on': 'Ready', 'Error blinks': 'A fault'};
  for (const [left, right] of Object.entries(pairs)) {
    const list = page.getByRole('combobox', {name: left, exact: true});
    await list.selectOption({label: (await list.getByRole('option', {name: right}).textContent()) ?? ''});
  }
  await button(page, 'See the result').click();
  await button(page, 'Finish anyway').click();
}

import {islandReady} from './support/openPage';
import {button, OFFLINE, openQuiz, PRINTER, question, said, TELEPHONES} from './support/quizzes';
import {holdScripts} from './support/scripts';
import {expect, test} from './support/test';

test('a wrong typed answer shows the correct one afterwards, and not before', async ({page}) => {
  await openQuiz(page, `${TELEPHONES}#emergency`);
  const form = page.locator('form[data-current=true]');
  await page.getByRole('textbox', {name: 'Your answer'}).filter({visible: true}).fill('0');
  await expect(form.getByText(/^Correct answer/)).toHaveCount(0);
  await button(page, 'Check answer').click();

  await expect(form.getByText('Correct answer: 911. Also correct: 9911.')).toBeVisible();
});

test('one wrong letter counts where the author accepts typos, and the verdict says so', async ({page}) => {
  await openQuiz(page, `${PRINTER}#thermal`);
  await page.getByRole('textbox', {name: 'Blank 1 of 2'}).fill('thermel');
  await page.getByRole('textbox', {name: 'Blank 2 of 2'}).fill('heat');
  await button(page, 'Check answer').click();

  await expect(said(page)).toHaveText('Counted as correct: check the spelling, “thermal”.');
});

test('an order that nobody has touched cannot be checked', async ({page}) => {
  await openQuiz(page, `${PRINTER}#load-order`);
  await button(page, 'Check answer').click();

  const warning = page.locator('form').getByText(/^You haven’t moved anything yet\./);
  await expect(warning).toBeInViewport({ratio: 1});
  await expect(said(page)).toHaveText(/^You haven’t moved anything yet\./);
  await expect(button(page, 'Check answer')).toBeVisible();
  await page.getByRole('button', {name: 'Move down Open the cover'}).click();
  await button(page, 'Check answer').click();
  await expect(page.getByText(/^How this is scored: every step is compared .+ of the 15 pairs/)).toBeVisible();
});

test('a step is dragged to another place, by mouse and by finger', async ({page}) => {
  await openQuiz(page, `${PRINTER}#load-order`);
  const steps = page.locator('form[data-current=true] [data-option]');
  const before = await steps.allTextContents();
  const box = async (place: number) => {
    const found = await steps.nth(place).locator('..').boundingBox();
    if (!found) throw new Error('There is no such step');
    return {...found, middle: found.y + found.height / 2};
  };
  const [first, third] = [await box(0), await box(2)];

  await page.mouse.move(first.x + 150, first.middle);
  await page.mouse.down();
  await page.mouse.move(first.x + 150, third.middle, {steps: 5});
  expect(await steps.allTextContents()).toEqual(before);
  await page.mouse.up();
  await expect(steps).toHaveText([before[1], before[2], before[0], ...before.slice(3)] as string[]);
  await expect(said(page)).toHaveText(`${before[0]}: now 3 of 6`);

  const finger = await page.context().newCDPSession(page);
  const grip = await steps.nth(2).locator('..').locator('svg').first().boundingBox();
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    finger.send('Input.dispatchTouchEvent', {type, touchPoints: y === undefined ? [] : [{x: (grip?.x ?? 0) + 8, y}]});
  await touch('touchStart', third.middle);
  for (const part of [0.3, 0.6, 1]) await touch('touchMove', third.middle + part * (first.middle - third.middle));
  await touch('touchEnd');
  await expect(steps).toHaveText(before);
});

test('a step that is dragged goes back on Escape', async ({page}) => {
  await openQuiz(page, `${PRINTER}#load-order`);
  const steps = page.locator('form[data-current=true] [data-option]');
  const before = await steps.allTextContents();
  await steps.first().hover();
  await page.mouse.down();
  await page.mouse.move(300, 700, {steps: 4});
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(steps).toHaveText(before);
  await button(page, 'Check answer').click();
  await expect(said(page)).toHaveText(/^You haven’t moved anything yet\./);
});

test('a click on a part of a drawing chooses its number, before the scripts have come and after', async ({page}) => {
  const letGo = await holdScripts(page);
  await page.goto(`${OFFLINE}#scanner-window`, {waitUntil: 'commit'});
  const form = page.locator('form[data-question=scanner-window]');
  const spot = (number: string) => form.locator('label[aria-hidden=true]').filter({hasText: number});
  // Its questions are hidden until the script shows the one in the address.
  await form.evaluate((element: HTMLElement) => element.setAttribute('data-current', 'true'));
  await spot('3').locator('span').first().click();
  await expect(form.getByRole('radio', {name: '3', exact: true})).toBeChecked();
  letGo();
  await islandReady(page);
  await expect(form.getByRole('radio', {name: '3', exact: true})).toBeChecked();
  await expect(spot('3')).toHaveAttribute('data-chosen', 'true');

  await spot('2').locator('span').last().click();
  await expect(form.getByRole('radio', {name: '2', exact: true})).toBeChecked();
  const name = form.getByText('Window', {exact: true}).first();
  await expect(name).toBeHidden();
  await button(page, 'Check answer').click();
  await expect(said(page)).toHaveText('Correct.');
  await expect(name).toBeVisible();
});

test('a match that is filled in by half is asked about before it counts', async ({page}) => {
  await openQuiz(page, `${PRINTER}#lights`);
  await page.getByRole('combobox', {name: 'Error blinks'}).selectOption({index: 1});
  await button(page, 'Check answer').click();

  await expect(page.getByText('3 of 4 rows have no match yet. Check it anyway?')).toBeFocused();
  await expect(page.getByRole('combobox', {name: 'Error blinks'})).toBeEnabled();
  await button(page, 'Check it anyway').click();
  await expect(page.getByText(/^How this is scored: each row counts the same\./)).toBeVisible();
});

test('words in place of a number are refused with a hint, and are named before the quiz ends', async ({page}) => {
  await openQuiz(page, `${PRINTER}#paper-width`);
  const field = page.getByRole('textbox', {name: 'Your answer, a number'});
  await field.fill('three inches');
  await button(page, 'Check answer').click();
  await expect(field).toHaveAccessibleDescription(/^That isn’t a number/);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await expect(page.locator('form').filter({has: field})).toContainText('Type a number');

  await button(page, 'All questions on one page').click();
  await button(page, 'See the result').click();
  await expect(page.getByText(/Question 2 needs a number in digits\.$/)).toBeFocused();
});

test('true stands before false, whatever the order of other options', async ({page}) => {
  for (const path of [`${PRINTER}#fading`, `${TELEPHONES}#phones-down`]) {
    await openQuiz(page, path);
    const radios = question(page, /^Question \d of \d True or false/).getByRole('radio');
    await expect(radios.first()).toHaveAccessibleName('True');
    await expect(radios.last()).toHaveAccessibleName('False');
  }
});

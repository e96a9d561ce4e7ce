import type {Locator} from '@playwright/test';
import {sourceOfKind} from './support/catalog';
import {PHONE} from './support/controls';
import {EACH_TYPE} from './support/eachType';
import {pressTab} from './support/focus';
import {
  button,
  openQuiz,
  PRINTER,
  pickByKeyboard,
  pressByKeyboard,
  said,
  tabTo,
  typeByKeyboard,
} from './support/quizzes';
import {expect, test} from './support/test';

for (const {type, path, right, wrong, correction} of EACH_TYPE) {
  test(`${type} is answered right by keyboard alone`, async ({page}) => {
    await openQuiz(page, path);
    await right(page);
    await pressByKeyboard(page, button(page, 'Check answer'));

    await expect(said(page)).toHaveText('Correct.');
    await expect(button(page, 'Next question')).toBeFocused();
  });

  test(`${type} is answered wrong by keyboard alone, and corrected`, async ({page}) => {
    await openQuiz(page, path);
    await wrong(page);
    await pressByKeyboard(page, button(page, 'Check answer'));

    await expect(said(page)).toContainText('Not correct.');
    const form = page.locator('form[data-current=true]');
    await expect(form.getByText(correction).filter({visible: true}).first()).toBeVisible();
  });
}

test('Enter in a field checks it, and the focus goes along with the reader', async ({page}) => {
  await openQuiz(page, `${PRINTER}#paper-width`);
  await typeByKeyboard(page, 'Your answer, a number', '80');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Correct.');
  await page.keyboard.press('Enter');

  await expect(
    page.getByRole('heading', {level: 2, name: 'Put the steps for loading a new roll in order'}),
  ).toBeFocused();
});

test('a whole quiz can be skipped through, finished and taken again by keyboard', async ({page}) => {
  await openQuiz(page, PRINTER);
  await pickByKeyboard(page, 'The roll is in upside down');
  await pressByKeyboard(page, button(page, 'All questions on one page'));
  await pressByKeyboard(page, button(page, 'See the result'));
  await expect(page.getByText(/^Questions 2, 3, .+ and 8 have no answer yet\.$/)).toBeFocused();
  await pressByKeyboard(page, button(page, 'Finish anyway'));
  await expect(page.getByRole('heading', {name: 'Your result'})).toBeFocused();
  await expect(page.getByText('Fully correct: 1 of 8.')).toBeVisible();

  await pressByKeyboard(page, button(page, 'Retry what you missed'));
  await expect(page.getByRole('heading', {level: 2, name: /^How wide is the paper/})).toBeFocused();
});

test('Tab shows where it is in every question: the bar below covers nothing that has the focus', async ({page}) => {
  await openQuiz(page, PRINTER);
  await button(page, 'All questions on one page').click();
  const unseen: string[] = [];
  const result = button(page, 'See the result');
  for (let stop = await pressTab(page); stop && !(await hasFocus(result)); stop = await pressTab(page)) {
    if (stop.unseen) unseen.push(`${stop.name}: ${stop.unseen}`);
  }

  expect(unseen).toEqual([]);
  await expect(result).toBeFocused();
});

test('how sure one is can be said between the last option and the button, which hide neither', async ({page}) => {
  await page.setViewportSize(PHONE);
  await openQuiz(page, sourceOfKind('quiz', ({data}) => data.confidence === 'yes').url);
  const options = page.getByRole('radio').filter({visible: true});
  await tabTo(page, options.first());
  await page.keyboard.press('ArrowUp');
  const last = page.getByRole('radio', {checked: true});
  const sure = page.getByRole('radio', {name: 'Sure', exact: true});
  await expect(sure).toBeInViewport({ratio: 1});
  const [below, above] = [await last.boundingBox(), await page.getByText('How sure are you?').boundingBox()];
  expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThan(above?.y ?? 0);

  const stop = await pressTab(page);
  expect(stop?.unseen).toBeNull();
  await expect(sure).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', {name: 'I think so'})).toBeChecked();
  await pressByKeyboard(page, button(page, 'Check answer'));
  await expect(button(page, 'Next question')).toBeVisible();
  await expect(sure).toHaveCount(0);
});

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

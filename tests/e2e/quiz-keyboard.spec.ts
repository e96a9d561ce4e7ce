import type {Locator, Page} from '@playwright/test';
import {pressTab} from './support/focus';
import {
  button,
  matchByKeyboard,
  openQuiz,
  orderByKeyboard,
  PRINTER,
  pickByKeyboard,
  pressByKeyboard,
  said,
  TELEPHONES,
  tickByKeyboard,
  typeByKeyboard,
} from './support/quizzes';
import {expect, test} from './support/test';

interface TypeCase {
  type: string;
  path: string;
  right(page: Page): Promise<void>;
  wrong(page: Page): Promise<void>;
  /** What is seen after a wrong answer. */
  correction: string | RegExp;
}

const ORDER = [
  'Open the cover',
  'Take out the old core',
  'Put in the roll',
  'Pull a hand',
  'Close the cover',
  'Tear off',
];
const LIGHTS = {
  'Power is on, all else is dark': 'Ready',
  'Paper is on, Error is dark': 'nearly at its end',
  'Error and Paper are on': 'The roll is empty',
  'Error blinks': 'A fault',
};

const CASES: readonly TypeCase[] = [
  {
    type: 'single choice',
    path: `${PRINTER}#blank-slip`,
    right: (page) => pickByKeyboard(page, 'The roll is in the wrong way round'),
    wrong: (page) => pickByKeyboard(page, 'The ink is empty'),
    correction: 'There is no ink.',
  },
  {
    type: 'multiple choice',
    path: `${PRINTER}#cleaning`,
    right: (page) => tickByKeyboard(page, 'A lint-free swab', 'Isopropyl alcohol'),
    wrong: (page) => tickByKeyboard(page, 'A wet paper towel'),
    correction: 'Water and electricity do not mix',
  },
  {
    type: 'put in order',
    path: `${PRINTER}#load-order`,
    right: (page) => orderByKeyboard(page, ORDER),
    wrong: (page) => orderByKeyboard(page, ORDER.toReversed()),
    correction: 'The right order',
  },
  {
    type: 'match',
    path: `${PRINTER}#lights`,
    right: (page) => matchByKeyboard(page, LIGHTS),
    wrong: (page) => matchByKeyboard(page, {'Error blinks': 'Ready'}),
    correction: /^Belongs to it: .\. A fault/,
  },
  {
    type: 'short text',
    path: `${TELEPHONES}#emergency`,
    right: (page) => typeByKeyboard(page, 'Your answer', '9 1 1'),
    wrong: (page) => typeByKeyboard(page, 'Your answer', '0'),
    correction: 'works with and without the 9',
  },
  {
    type: 'number',
    path: `${PRINTER}#paper-width`,
    right: (page) => typeByKeyboard(page, 'Your answer, a number', '79,5 mm'),
    wrong: (page) => typeByKeyboard(page, 'Your answer, a number', '58'),
    correction: 'It is 80; up to 1 more or less counts as right.',
  },
  {
    type: 'fill in the blanks',
    path: `${PRINTER}#thermal`,
    right: async (page) => {
      await typeByKeyboard(page, 'Blank 1 of 2', 'THERMAL');
      await typeByKeyboard(page, 'Blank 2 of 2', 'heat.');
    },
    wrong: async (page) => typeByKeyboard(page, 'Blank 2 of 2', 'light'),
    correction: 'not right',
  },
];

for (const {type, path, right, wrong, correction} of CASES) {
  test(`${type} is answered right by keyboard alone`, async ({page}) => {
    await openQuiz(page, path);
    await right(page);
    await pressByKeyboard(page, button(page, 'Check answer'));

    await expect(said(page)).toHaveText('Right.');
    await expect(button(page, 'Next question')).toBeFocused();
  });

  test(`${type} is answered wrong by keyboard alone, and corrected`, async ({page}) => {
    await openQuiz(page, path);
    await wrong(page);
    await pressByKeyboard(page, button(page, 'Check answer'));

    await expect(said(page)).toContainText('Not right.');
    const form = page.locator('form[data-current=true]');
    await expect(form.getByText(correction).filter({visible: true}).first()).toBeVisible();
  });
}

test('Enter in a field checks it, and the focus goes along with the reader', async ({page}) => {
  await openQuiz(page, `${PRINTER}#paper-width`);
  await typeByKeyboard(page, 'Your answer, a number', '80');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Right.');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', {level: 2, name: 'Put the loading of a new roll in order'})).toBeFocused();
});

test('a whole quiz can be skipped through, finished and taken again by keyboard', async ({page}) => {
  await openQuiz(page, PRINTER);
  await pickByKeyboard(page, 'The roll is in the wrong way round');
  await pressByKeyboard(page, button(page, 'All questions on one page'));
  await pressByKeyboard(page, button(page, 'See the result'));
  await expect(page.getByText(/^Questions 2, 3, .+ and 8 have no answer yet\.$/)).toBeFocused();
  await pressByKeyboard(page, button(page, 'Finish anyway'));
  await expect(page.getByRole('heading', {name: 'Your result'})).toBeFocused();
  await expect(page.getByText('Fully right: 1 of 8.')).toBeVisible();

  await pressByKeyboard(page, button(page, 'Try the wrong ones again'));
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

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

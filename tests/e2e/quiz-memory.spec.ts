import type {Page} from '@playwright/test';
import {button, openQuiz, PRINTER, said} from './support/quizzes';
import {expect, test} from './support/test';

const wrong = (page: Page) => page.getByRole('radio', {name: 'It is out of ink'});
const number = (page: Page) => page.getByRole('textbox', {name: 'Your answer, a number'});
const answered = (page: Page) => page.getByText(/^\d of 8 answered$/);

/** Answers the first question, and starts typing an answer to the second. */
async function begin(page: Page): Promise<void> {
  await openQuiz(page, PRINTER);
  await wrong(page).check();
  await button(page, 'Check answer').click();
  await button(page, 'Next question').click();
  await number(page).pressSequentially('8');
}

test('a reload in mid-quiz loses nothing: neither what was checked nor what was half typed', async ({page}) => {
  await begin(page);
  await openQuiz(page, PRINTER);

  await expect(number(page)).toHaveValue('8');
  await expect(answered(page)).toHaveText('1 of 8 answered');
  await button(page, 'Back').click();
  await expect(wrong(page)).toBeChecked();
  await expect(page.getByText('There is no ink.')).toBeVisible();
});

test('two tabs go along with each other, and what counts in one cannot be changed in the other', async ({page}) => {
  await openQuiz(page, PRINTER);
  const other = await page.context().newPage();
  await openQuiz(other, PRINTER);
  await wrong(page).check();
  await expect(wrong(other)).toBeChecked();
  await button(page, 'Check answer').click();

  await expect(other.getByRole('listitem').filter({hasText: 'There is no ink.'})).toBeVisible();
  await other.getByRole('radio', {name: 'The cable is loose'}).click({force: true});
  await expect(wrong(other)).toBeChecked();
  await button(other, 'Next question').click();
  await number(other).fill('80');
  await button(other, 'Check answer').click();
  await expect(answered(page)).toHaveText('2 of 8 answered');
});

test('a double click counts once', async ({page}) => {
  await openQuiz(page, PRINTER);
  await wrong(page).check();
  await button(page, 'Check answer').dblclick();
  await openQuiz(page, PRINTER);

  await expect(answered(page)).toHaveText('1 of 8 answered');
});

const FAILURES: readonly [what: string, fail: () => void, notice: RegExp][] = [
  [
    'is blocked',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
    /doesn’t let the site save anything/,
  ],
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    /has no room left/,
  ],
];

for (const [what, fail, notice] of FAILURES) {
  test(`where the storage ${what}, a notice says so and the quiz goes on`, async ({page}) => {
    await page.addInitScript(fail);
    await begin(page);

    await expect(page.getByText(notice)).toBeVisible();
    await expect(answered(page)).toHaveText('1 of 8 answered');
    await number(page).fill('80');
    await button(page, 'Check answer').click();
    await expect(said(page)).toHaveText('Correct.');
  });
}

/** Changes the stored answer to a question. */
async function tamper(page: Page, questionId: string, change: 'spoil' | 'other hash'): Promise<void> {
  await page.evaluate(
    ([id, how]) => {
      const key = Object.keys(localStorage).find((name) => name.includes(':answer:') && name.endsWith(`:${id}`));
      if (!key) throw new Error(`no answer to ${id} is kept`);
      const text = localStorage.getItem(key) ?? '';
      localStorage.setItem(key, how === 'spoil' ? text.slice(0, 9) : text.replace(/"hash":"[^"]*"/, '"hash":"old"'));
    },
    [questionId, change] as const,
  );
}

test('one entry that cannot be read takes no other with it', async ({page}) => {
  await begin(page);
  await tamper(page, 'blank-slip', 'spoil');
  await openQuiz(page, PRINTER);

  await expect(page.getByText(/can’t be read\. Everything else is here\./)).toBeVisible();
  await expect(wrong(page)).not.toBeChecked();
  await button(page, 'Skip for now').click();
  await expect(number(page)).toHaveValue('8');
});

test('a question edited between two visits is open again and says so; the other answers stay', async ({page}) => {
  await begin(page);
  await tamper(page, 'blank-slip', 'other hash');
  await openQuiz(page, PRINTER);

  await expect(page.getByText('This question was edited since you answered it.')).toBeVisible();
  await expect(wrong(page)).not.toBeChecked();
  await button(page, 'Skip for now').click();
  await expect(number(page)).toHaveValue('8');
});

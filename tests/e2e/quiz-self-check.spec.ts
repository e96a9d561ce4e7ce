import {sourceWhere} from './support/catalog';
import {islandReady} from './support/openPage';
import {button, openMyTraining} from './support/quizzes';
import {watchScripts} from './support/scripts';
import {expect, test} from './support/test';

/** A page with a live self-check, in addition to the example in a code block */
const {url} = sourceWhere('page with a self-check', ({body}) => body.includes('{#dead-options}'));

test('a self-check loads when it is used, and its first click counts', async ({page}) => {
  const scripts = watchScripts(page);
  await page.goto(url);
  const option = page.getByRole('radio', {name: 'Leave them, so that there are four'});
  await expect(option).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);

  await option.check();
  await islandReady(page);
  await expect(option).toBeChecked();
  await button(page, 'Check answer').click();
  await expect(page.getByRole('listitem').filter({hasText: 'Two good ones are enough.'})).toBeVisible();
});

test('a button of a self-check works when pressed before its script has loaded', async ({page}) => {
  await page.goto(url);
  await button(page, 'Skip for now').click();

  await expect(page.getByRole('heading', {level: 3, name: 'Complete the sentence'})).toBeFocused();
  await page.getByRole('textbox', {name: 'Blank 1 of 1'}).fill('ID');
  await button(page, 'Check answer').click();
  await page.getByRole('link', {name: 'What happens when you change a quiz'}).last().click();
  await expect(page).toHaveURL(`${url}#what-happens-when-you-change-a-quiz`);
});

test('a self-check counts nowhere', async ({page}) => {
  await page.goto(url);
  await page.getByRole('radio', {name: /^Replace them with mistakes/}).check();
  await button(page, 'All questions on one page').click();
  await page.getByRole('textbox', {name: 'Blank 1 of 1'}).fill('id');
  await button(page, 'See the result').click();
  await expect(page.getByText('Fully correct: 2 of 2.')).toBeVisible();
  await expect(page.getByText(/Passing score|Not passed/)).toHaveCount(0);

  await openMyTraining(page);
  await expect(page.getByText(/^You have not taken a quiz here yet\./)).toBeVisible();
});

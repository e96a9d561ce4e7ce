import type {Page} from '@playwright/test';
import {EACH_TYPE} from './support/eachType';
import {OVER_PLAIN_HTTP, PLAIN_HOST} from './support/plainHttp';
import {button, openMyTraining, openQuiz, PRINTER, passPrinterQuiz, said} from './support/quizzes';
import {expect, test} from './support/test';

test.use(OVER_PLAIN_HTTP);

test.afterEach(async ({page}) => {
  expect(new URL(page.url()).host).toContain(PLAIN_HOST);
  expect(await page.evaluate(() => ({isSecureContext, subtle: crypto.subtle === undefined}))).toEqual({
    isSecureContext: false,
    subtle: true,
  });
});

test('without https a wrong answer to a question of any type is graded and corrected', async ({page}) => {
  for (const {type, path, wrong, correction} of EACH_TYPE) {
    await openQuiz(page, path);
    await wrong(page);
    await button(page, 'Check answer').click();
    await expect(said(page), type).toContainText('Not correct.');
    const form = page.locator('form[data-current=true]');
    await expect(form.getByText(correction).filter({visible: true}).first(), type).toBeVisible();
  }
});

test('without https a quiz is passed, and has its options in another order when it is taken again', async ({page}) => {
  const options = () => page.locator('form[data-question] li:has(input)').allInnerTexts();
  await openQuiz(page, PRINTER);
  const before = await options();
  await passPrinterQuiz(page);
  await expect(page.getByRole('main').getByText('Passed', {exact: true})).toBeVisible();
  await button(page, 'Take it again').click();
  await expect(page.getByText('0 of 8 answered')).toBeVisible();

  const after = await options();
  expect(after.toSorted()).toEqual(before.toSorted());
  expect(after).not.toEqual(before);
});

test('without https what was taken is saved as a file, brought in again and printed as a record', async ({page}) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await passPrinterQuiz(page);
  await openMyTraining(page);
  const download = page.waitForEvent('download');
  await button(page, 'Save my training as a file').click();
  const file = await (await download).path();

  await button(page, 'Forget me on this computer').click();
  await button(page, 'Yes, forget').click();
  await expectPassed(page, 0);
  await page.getByLabel('Open a saved file').setInputFiles(file);
  await expectPassed(page, 1);

  await button(page, 'Print a record of completion').click();
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('article').filter({hasText: 'Record of completion'})).toContainText('Self-attested');
});

async function expectPassed(page: Page, count: number): Promise<void> {
  const taken = page.getByRole('region', {name: 'Quizzes you have started or taken'});
  await expect(taken.getByText('Passed', {exact: true})).toHaveCount(count);
}

import type {Page} from '@playwright/test';
import {expectNoBarriers} from './support/axe';
import {sourceOfKind} from './support/catalog';
import {openMyTraining, tabTo} from './support/quizzes';
import {watchScripts} from './support/scripts';
import {expect, test} from './support/test';

/** In the fixture, everyone who signed before November 20 has to sign again. */
const manual = sourceOfKind('manual', ({data}) => data.acknowledge !== undefined);
const path = sourceOfKind('path', ({data}) => JSON.stringify(data.steps).includes('telephones.md'));
const pageId = manual.path.replace(/^.*docs\//, '').replace(/\.md$/, '');

const part = (page: Page) => page.getByRole('region', {name: 'Read and sign'});
const sign = (page: Page) => part(page).getByRole('button', {name: 'I have read this version'});
const signed = (page: Page) => part(page).getByText(/^Read and signed by/);
const boxOf = (page: Page) => page.getByRole('main').getByRole('checkbox', {name: `${manual.data.title} is done`});
const toSign = 'Sign the page at its end to finish this step.';

async function signAs(page: Page, name: string): Promise<void> {
  await page.goto(manual.url);
  await part(page).getByRole('textbox', {name: 'Your name'}).fill(name);
  await sign(page).click();
  await expect(signed(page)).toContainText(name);
}

/** Stores a receipt for an earlier version. */
async function keepReceipt(page: Page, name: string, at: string): Promise<void> {
  await page.addInitScript(
    ({name, pageId, at}) => {
      localStorage.setItem('deskbook:person', JSON.stringify({name}));
      localStorage.setItem(`deskbook:1:${name}:name`, JSON.stringify({name}));
      const receipt = {type: 'receipt', page: pageId, title: 'Telephones', version: 'earlier', at};
      localStorage.setItem(`deskbook:1:${name}:receipt:${pageId}:earlier`, JSON.stringify(receipt));
    },
    {name, pageId, at},
  );
}

test('a page is signed by keyboard only, and says so when opened again', async ({page}) => {
  await page.goto(manual.url);
  const scripts = watchScripts(page);
  await tabTo(page, part(page).getByRole('textbox', {name: 'Your name'}));
  await page.keyboard.type('Robin Reyes');
  await page.keyboard.press('Enter');
  await expect(part(page).getByRole('status').first()).toContainText(
    'Read and signed by Robin Reyes on November 30, 2026.',
  );
  expect(scripts.filter((url) => /\/(?:main|runtime)~/.test(url))).toEqual([]);

  await page.reload();
  await expect(signed(page)).toContainText('Robin Reyes');
  await expect(sign(page)).toHaveCount(0);
});

test('a page that nobody has signed in this browser loads no script', async ({page}) => {
  const scripts = watchScripts(page);
  await page.goto(manual.url);
  await expect(sign(page)).toBeVisible();
  expect(scripts).toEqual([]);
});

test("anyone who signed before the page changed is asked again, others aren't", async ({page}) => {
  await keepReceipt(page, 'Robin', '2026-11-10T16:00:00.000Z');
  await page.goto(manual.url);
  await expect(part(page).getByText('This page has changed since you signed it on November 10, 2026.')).toBeVisible();
  await expect(part(page).getByText('You’re signing as Robin.')).toBeVisible();
  await sign(page).click();
  await expect(signed(page)).toContainText('November 30, 2026');
});

test('a small change asks nobody again', async ({page}) => {
  await keepReceipt(page, 'Robin', '2026-11-25T16:00:00.000Z');
  await page.goto(manual.url);
  await expect(signed(page)).toContainText('Small changes since then');
});

test("signing is a step of a path, and its checkbox can't be used instead", async ({page}) => {
  await page.goto(path.url);
  await expect(boxOf(page)).toHaveCount(0);
  await expect(page.getByText(toSign)).toBeVisible();
  await signAs(page, 'Robin');
  await page.goto(path.url);
  await expect(boxOf(page)).toBeChecked();
  await expect(boxOf(page)).toBeDisabled();
  await expect(page.getByText(/^Signed Nov 30$/)).toBeVisible();
  await expect(page.getByText(toSign)).toBeHidden();
});

test('My training lists the page until it is signed, and again when it has changed', async ({page}) => {
  const next = page.getByRole('region', {name: 'Next'});
  await keepReceipt(page, 'Robin', '2026-11-10T16:00:00.000Z');
  await openMyTraining(page);
  await expect(next.getByText('It has changed since you signed it on November 10, 2026.')).toBeVisible();
  await next.getByRole('link', {name: `Read and sign: ${manual.data.title}`}).click();
  await sign(page).click();
  await openMyTraining(page);
  await expect(page.getByRole('region', {name: 'Everything you have done'})).toBeVisible();
  await expect(page.getByText('It has changed since you signed it')).toHaveCount(0);
});

test('people who share a computer have separate receipts', async ({page}) => {
  await signAs(page, 'Robin');
  await openMyTraining(page);
  await page.getByRole('textbox', {name: 'Your name'}).fill('Ada');
  await page.getByRole('button', {name: 'Continue with this name'}).click();
  await expect(page.getByText('This is Ada’s training.')).toBeVisible();
  await expect(page.getByRole('region', {name: 'Everything you have done'})).toHaveCount(0);
  await page.goto(manual.url);
  await expect(part(page).getByText('You’re signing as Ada.')).toBeVisible();
  await sign(page).click();

  await openMyTraining(page);
  await page.getByRole('button', {name: 'Robin', exact: true}).click();
  const done = page.getByRole('region', {name: 'Everything you have done'});
  await expect(done.getByRole('row').filter({hasText: 'Read and signed'})).toHaveCount(1);
});

test('no accessibility violations before and after signing', async ({page}) => {
  await page.goto(manual.url);
  await expectNoBarriers(page, 'to sign');
  await signAs(page, 'Robin');
  await expectNoBarriers(page, 'signed');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page is readable and says what signing requires', async ({page}) => {
    await page.goto(manual.url);
    await expect(part(page).getByText(/turn on JavaScript/)).toBeVisible();
    await expect(sign(page)).toBeHidden();
  });
});

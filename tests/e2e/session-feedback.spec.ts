import type {Page} from '@playwright/test';
import {expectNoBarriers} from './support/axe';
import {sourceOfKind} from './support/catalog';
import {openPageOn} from './support/openPage';
import {tabTo} from './support/quizzes';
import {watchScripts} from './support/scripts';
import {expect, test} from './support/test';

/** A monthly series that starts on December 7 */
const session = sourceOfKind('session', ({data}) => data.feedback !== undefined);
const AFTER = '2026-12-08';
const trainerPage = `${session.url}run/`;

const part = (page: Page) => page.getByRole('region', {name: 'How was it?'});
const save = (page: Page) => part(page).getByRole('button', {name: 'Save my answers'});

test('feedback is requested from the day a session began', async ({page}) => {
  await openPageOn(page, '2026-12-06', session.url);
  await expect(part(page)).toBeHidden();
  const scripts = watchScripts(page);
  await openPageOn(page, AFTER, session.url);
  await expect(part(page)).toBeVisible();
  expect(scripts.filter((url) => url.includes('session-feedback'))).toEqual([]);
});

test('feedback is given by keyboard only, saved, and changed', async ({page}) => {
  await openPageOn(page, AFTER, session.url);
  await tabTo(page, part(page).getByRole('radio').first());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, part(page).getByRole('textbox', {name: 'What is still unclear?'}));
  await page.keyboard.type('The second factor');
  await tabTo(page, save(page));
  await page.keyboard.press('Enter');
  await expect(part(page).getByRole('status').first()).toContainText('Your answers about December 7, 2026');

  await page.reload();
  await expect(part(page).getByText(/^Thank you\./)).toBeVisible();
  await part(page).getByRole('button', {name: 'Change my answers'}).click();
  await expect(part(page).getByRole('radio', {name: '3', exact: true}).first()).toBeChecked();
  await expect(part(page).getByRole('textbox')).toHaveValue('The second factor');
});

test("an empty form isn't saved", async ({page}) => {
  await openPageOn(page, AFTER, session.url);
  await save(page).click();
  await expect(part(page).getByRole('alert')).toHaveText('Answer at least one question.');
});

test('for a series, the form asks for the date attended', async ({page}) => {
  await openPageOn(page, '2027-02-02', session.url);
  await save(page).hover();
  const date = part(page).getByRole('combobox', {name: 'When were you there?'});
  await expect(date.getByRole('option').first()).toHaveText('February 1, 2027');
  await date.selectOption({label: 'December 7, 2026'});
  await part(page).getByRole('radio', {name: /^5/}).first().check();
  await save(page).click();
  await expect(part(page).getByText(/about December 7, 2026/)).toBeVisible();
});

test("materials are on the session's page, and on the trainer's with addresses on paper", async ({page}) => {
  await page.goto(session.url);
  const materials = page.getByRole('region', {name: 'Slides and handouts'});
  await expect(materials.getByRole('link', {name: 'About second factors'})).toHaveAttribute(
    'href',
    'https://www.cisa.gov/MFA',
  );
  await page.goto(trainerPage);
  await expect(page.getByRole('link', {name: 'Branch telephone list'})).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(page.getByText('(https://www.cisa.gov/MFA)')).toBeVisible();
});

test("notes are only for the trainer, never on the room's screen", async ({page}) => {
  const notes = 'Hand out the branch telephone list.';
  await page.goto(session.url);
  expect(await page.content()).not.toContain(notes);
  await page.goto(trainerPage);
  await expect(page.getByRole('cell').getByText(notes)).toBeVisible();
  await expect(page.getByText('Show the room next: Welcome and who does what in the IT office')).toBeVisible();
  await page.getByRole('button', {name: 'Present', exact: true}).click();
  const stage = page.getByRole('dialog');
  await expect(stage.getByText(notes)).toHaveCount(0);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByText('The room sees: Welcome and who does what in the IT office')).toBeVisible();
  await expect(page.getByText(/^Show the room next: Your account/)).toBeVisible();
});

test('no accessibility violations in the form or after it', async ({page}) => {
  await openPageOn(page, AFTER, session.url);
  await expectNoBarriers(page, 'the form');
  await part(page).getByRole('radio').first().check();
  await save(page).click();
  await expectNoBarriers(page, 'thanks');
});

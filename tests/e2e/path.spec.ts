import type {Page} from '@playwright/test';
import {sourceOfKind, sourceWhere} from './support/catalog';
import {shifts, watchShifts} from './support/layoutShifts';
import {openPage} from './support/openPage';
import {openMyTraining} from './support/quizzes';
import {watchScripts} from './support/scripts';
import {expect, test} from './support/test';

interface Group {
  title: string;
  steps: string[];
}

const path = sourceOfKind('path', ({data}) => (data.steps as Group[]).every((group) => typeof group === 'object'));
const groups = path.data.steps as Group[];
const total = groups.flatMap(({steps}) => steps).length;
const [first] = groups as [Group];
/** Steps that are passed, not checked off */
const quizzes = groups.flatMap(({steps}) => steps).filter((step) => step.includes('/quizzes/'));

const boxes = (page: Page) => page.getByRole('main').getByRole('checkbox');
const count = (page: Page, words: string) => page.getByRole('main').getByText(words, {exact: true});
const next = (page: Page) =>
  page.getByText('Next step', {exact: true}).filter({visible: true}).locator('..').getByRole('link');
const start = (page: Page) => page.getByRole('link', {name: /^Start /});
const titleOf = (page: Page, step: number) => page.locator('[data-tick-title]').nth(step);

test('checked steps are counted, show progress, mark the next step, and are restored, without React', async ({
  page,
}) => {
  await openPage(page, path.url);
  const scripts = watchScripts(page);
  await expect(boxes(page)).toHaveCount(total - quizzes.length);
  await expect(page.getByText('Pass the quiz to finish this step.')).toHaveCount(quizzes.length);
  await expect(count(page, `0 of ${total}`)).toBeVisible();
  await expect(next(page)).toHaveText((await titleOf(page, 0).textContent()) as string);

  await boxes(page).nth(0).check();
  await boxes(page).nth(1).press('Space');
  await expect(count(page, `2 of ${total}`)).toBeVisible();
  await expect(count(page, `2 of ${first.steps.length}`)).toBeVisible();
  await expect(page.locator('i[data-tick-of][data-done]')).toHaveCount(2);
  await expect(next(page)).toHaveText((await titleOf(page, 2).textContent()) as string);
  await expect(page.getByText('Next', {exact: true}).filter({visible: true})).toHaveCount(1);
  await expect(start(page)).toHaveAttribute('href', (await next(page).getAttribute('href')) as string);

  await page.reload();
  await expect(count(page, `2 of ${total}`)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-has-hydrated', 'true');
  expect(scripts.filter((url) => /\/(?:main|runtime)/.test(url))).toEqual([]);
  await expect(next(page)).toHaveText((await titleOf(page, 2).textContent()) as string);
  await page.getByRole('button', {name: 'Clear the check marks'}).click();
  await expect(count(page, `0 of ${total}`)).toBeVisible();
});

test("a session's next date can be registered for on the path", async ({page}) => {
  const listed = sourceOfKind('path', ({data}) => JSON.stringify(data.steps).includes('/listen-basics.md'));
  await page.goto(listed.url);
  const register = page.getByRole('link', {name: /^Register for /}).filter({visible: true});
  await expect(register.first()).toHaveAttribute('href', /^(?:mailto:.+\?subject=Registration|https?:)/);
  const box = await register.first().boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
});

for (const width of [390, 1280]) {
  test(`at ${width} px the next session has one card with its date, and its row says so`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await openPage(page, path.url);
    const place = first.steps.findIndex((step) => step.includes('/sessions/'));
    const title = (await titleOf(page, place).textContent()) as string;
    const register = page.getByRole('link', {name: new RegExp(`^Register for .+: ${title}$`)}).filter({visible: true});
    for (let step = 0; step < place; step++) await boxes(page).nth(step).check();

    await expect(next(page)).toHaveText(title);
    await expect(start(page)).toBeHidden();
    await expect(register).toHaveCount(2);
    const row = page.getByRole('main').getByRole('listitem').filter({hasText: title});
    const [button, pill] = [
      row.getByRole('link', {name: /^Register for/}).filter({visible: true}),
      row.getByText('Next', {exact: true}),
    ];
    await expect(pill).toBeVisible();
    const ends = async (locator: typeof row) => {
      const box = await locator.boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0);
    };
    expect(await ends(button)).toBeLessThan((await ends(row)) - 7);
    await boxes(page).nth(place).check();
    await expect(start(page)).toBeVisible();
  });
}

for (const [width, is] of [
  [390, 'below'],
  [1280, 'next to'],
] as const) {
  test(`at ${width} px the note that a session is done is ${is} its text`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await page.goto(path.url);
    const step = page
      .getByRole('listitem')
      .filter({has: page.locator('time:visible')})
      .first();
    await step.getByRole('checkbox').check();
    const done = await step.getByText(/^Attended, self-reported/).boundingBox();
    const text = await step.locator('time + span').first().boundingBox();
    expect((done?.y ?? 0) > (text?.y ?? 0) + (text?.height ?? 0) - 1).toBe(is === 'below');
  });
}

test('a full date links to the waitlist', async ({page}) => {
  const full = sourceOfKind('session', ({data}) => data.status === 'full');
  const listed = sourceOfKind('path', ({data}) =>
    JSON.stringify(data.steps).includes(`/sessions/${full.path.split('/').at(-1)}`),
  );
  await page.goto(listed.url);
  const waitlist = page
    .getByRole('link', {name: `Join the waitlist for December 9 by e-mail: ${full.data.title}`})
    .filter({visible: true});
  await expect(waitlist.first()).toHaveAttribute('href', /^mailto:.+\?subject=Waitlist/);
});

for (const width of [390, 1280]) {
  test(`at ${width} px the home page shows the path in progress, and nothing moves`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await page.goto('/');
    const scripts = watchScripts(page);
    const link = page.locator('[data-paths]');
    const height = (await link.boundingBox())?.height;
    await page.reload();
    expect(scripts).toEqual([]);

    await page.goto(path.url);
    const first = (await next(page).textContent()) as string;
    await boxes(page).nth(0).check();
    await expect(next(page)).not.toHaveText(first);
    const title = (await next(page).textContent()) as string;
    await watchShifts(page);
    await page.goto('/');
    await expect(link.getByText(`1 of ${total} done`)).toBeVisible();
    await expect(link.getByRole('link', {name: title, exact: true})).toBeVisible();
    await expect(link.getByRole('link').first()).toHaveAttribute('href', path.url);
    expect((await link.boundingBox())?.height).toBe(height);
    expect(await shifts(page)).toEqual([]);
    await expect(page.locator('html')).not.toHaveAttribute('data-has-hydrated', 'true');
  });
}

test('when every step is done, it says so, and no step is next', async ({page}) => {
  await page.addInitScript(
    (ids) => {
      const result = JSON.stringify({passed: true, purpose: 'whole', finishedAt: '2026-11-29T16:00:00.000Z'});
      for (const id of ids) localStorage.setItem(`deskbook:1::result:${id}:a`, result);
    },
    quizzes.map((step) => step.replace('..', 'training').replace('.md', '')),
  );
  await openPage(page, path.url);
  for (const box of await boxes(page).all()) if (await box.isEnabled()) await box.check();
  await expect(page.getByText('All steps are done.')).toBeVisible();
  await expect(next(page)).toBeHidden();
  await expect(page.getByText('Next', {exact: true}).filter({visible: true})).toHaveCount(0);
});

test('the first day that was said once counts on every path, on screen and on paper', async ({page}) => {
  await openMyTraining(page);
  await page.getByRole('combobox', {name: 'Your job'}).selectOption('Circulation');
  await expect(page.getByText(/^Due /)).toHaveCount(0);
  await page.getByLabel('Your first day in this job').fill('2026-11-16');
  await expect(page.getByText('Due December 16, 2026')).toBeVisible();

  await page.goto(path.url);
  await expect(page.getByText('Due December 16, 2026')).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(page.getByText('First day November 16, 2026')).toBeVisible();
});

for (const [what, file] of [
  ['a page', 'manuals/telephones.md'],
  ['a session', 'new-staff-technology-orientation.md'],
] as const) {
  test(`${what} ends with the way back to its path, and on to the next step`, async ({page}) => {
    const week = sourceOfKind('path', ({data}) => data.title === 'Everyone: the first week');
    const step = sourceWhere(file, ({path}) => path.endsWith(file));
    await page.goto(step.url);
    const paths = page.getByRole('navigation', {name: 'Learning paths'});
    await expect(paths.getByRole('link', {name: week.data.title as string})).toHaveAttribute('href', week.url);
  });
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('lists the steps under their headings, with their kinds and next dates', async ({page}) => {
    await page.goto(path.url);
    const main = page.getByRole('main');
    for (const {title} of groups) await expect(main.getByRole('heading', {level: 2, name: title})).toBeVisible();
    await expect(main.locator('[data-tick-title]')).toHaveCount(total);
    await expect(main.getByText(/^Procedure, \d+ minutes$/).first()).toBeVisible();
    await expect(main.getByText(/^Quiz, \d+ questions$/).first()).toBeVisible();
    await expect(main.getByText(`0 of ${total}`)).toBeHidden();
    await expect(main.getByRole('button')).toHaveCount(0);
  });
});

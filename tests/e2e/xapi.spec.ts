import type {Page} from '@playwright/test';
import type {Statement} from '../../packages/records/xapi/statement';
import {compareText} from '../../packages/text/compareText';
import {expectNoBarriers} from './support/axe';
import {button, openMyTraining, openQuiz, PRINTER, passPrinterQuiz} from './support/quizzes';
import {openRecordStore, type RecordStore} from './support/recordStore';
import {test as base, expect} from './support/test';

const dialog = (page: Page) => page.getByRole('dialog', {name: 'Send your results'});
const arrived = (page: Page) => page.getByText('What you sent is in the record store.');
const onItsWay = (page: Page) => page.getByText(/on (its|their) way to the record store/);

const test = base.extend<{store: RecordStore}>({
  store: async ({context}, use) => {
    const store = await openRecordStore(context);
    await use(store);
    expect(store.mistakes).toEqual([]);
    expect(new Set(store.statements.map(({id}) => id)).size).toBe(store.statements.length);
  },
});

/** Selects the record store in the dialog. */
async function chooseStore(page: Page): Promise<void> {
  await button(page, 'Send your results').click();
  await dialog(page)
    .getByRole('radio', {name: /record store$/})
    .check();
}

async function send(page: Page, isStanding = false): Promise<void> {
  await chooseStore(page);
  if (isStanding) {
    await dialog(page)
      .getByRole('checkbox', {name: /^From now on/})
      .check();
  }
  await dialog(page).getByRole('button', {name: 'Send to the record store'}).click();
  await dialog(page).getByRole('button', {name: 'Close'}).click();
}

async function giveUpAgain(page: Page): Promise<void> {
  await button(page, 'Take it again').click();
  await button(page, 'See the result').click();
  await button(page, 'Finish anyway').click();
}

const byId = (statements: readonly Statement[]) => statements.toSorted((one, other) => compareText(one.id, other.id));
const verbs = (store: RecordStore) => store.statements.map(({verb}) => verb.display.en);

test('nothing leaves before the learner has read and sent it; then exactly that', async ({page, store}) => {
  await passPrinterQuiz(page);
  await openMyTraining(page);
  await openQuiz(page, PRINTER);
  await chooseStore(page);
  await dialog(page).getByText('The statements, word for word').click();
  const shown = await dialog(page).locator('pre').textContent();
  expect(store.requests).toBe(0);

  await dialog(page).getByRole('button', {name: 'Send to the record store'}).click();
  await expect(dialog(page).getByText('Sent.')).toBeVisible();
  expect(byId(store.statements)).toEqual(byId(JSON.parse(shown ?? '')));
  expect(verbs(store)).toEqual(expect.arrayContaining(['attempted', 'answered', 'passed']));
  const [first] = store.statements;
  const site = 'https://staff.example.org/';
  expect(first?.actor).toEqual({
    objectType: 'Agent',
    account: {homePage: site, name: expect.stringMatching(/^\w{4}-\w{4}$/)},
  });
  expect(store.statements.map(({object}) => object.definition?.interactionType)).toEqual(
    expect.arrayContaining(['choice', 'numeric', 'fill-in', 'matching']),
  );

  const requests = store.requests;
  await dialog(page).getByRole('button', {name: 'Close'}).click();
  await send(page);
  await expect(arrived(page)).toBeVisible();
  expect(store.requests).toBe(requests);
});

test('a name and a staff number go along where they were filled in', async ({page, store}) => {
  await passPrinterQuiz(page);
  await chooseStore(page);
  await dialog(page).getByRole('textbox', {name: 'Your name'}).fill('Robin Reyes');
  await dialog(page).getByRole('textbox', {name: 'Your staff number'}).fill('20417');
  await dialog(page).getByRole('button', {name: 'Send to the record store'}).click();
  await expect(dialog(page).getByText('Sent.')).toBeVisible();
  expect(store.statements[0]?.actor).toMatchObject({name: 'Robin Reyes', account: {name: '20417'}});
});

for (const fault of ['down', 'lost', 401, 503] as const) {
  test(`where the store answers ${fault}, what was sent waits, and is there once after a reload`, async ({
    page,
    store,
  }) => {
    store.fault = fault;
    await passPrinterQuiz(page);
    await send(page);
    await expect(onItsWay(page)).toBeVisible();
    await expect.poll(() => store.requests).toBeGreaterThan(0);
    await page.reload();
    await expect(onItsWay(page)).toBeVisible();
    store.fault = null;
    await openMyTraining(page);
    await expect(arrived(page)).toBeVisible();
    expect(verbs(store).filter((verb) => verb === 'passed')).toHaveLength(1);
    await openMyTraining(page);
    await expect(arrived(page)).toBeVisible();
  });
}

test('offline, it waits until the browser is online', async ({page, context, store}) => {
  await passPrinterQuiz(page);
  await chooseStore(page);
  store.fault = 'down';
  await context.setOffline(true);
  await dialog(page).getByRole('button', {name: 'Send to the record store'}).click();
  await expect(dialog(page).getByText(/^On its way/)).toBeVisible();
  expect(store.statements).toEqual([]);
  store.fault = null;
  await context.setOffline(false);
  await expect(dialog(page).getByText('Sent.')).toBeVisible();
  expect(verbs(store)).toContain('passed');
});

test('what the store has already in other words counts as sent, and what it refuses is told', async ({page, store}) => {
  await passPrinterQuiz(page);
  await chooseStore(page);
  await dialog(page).getByText('The statements, word for word').click();
  const [attempted, answered] = JSON.parse((await dialog(page).locator('pre').textContent()) ?? '');
  store.statements.push({...attempted, timestamp: '2020-01-01T00:00:00.000Z'});
  store.refused.add(answered.id);
  await dialog(page).getByRole('button', {name: 'Send to the record store'}).click();
  await dialog(page).getByRole('button', {name: 'Close'}).click();
  await expect(page.getByText('The record store refused one statement. Tell your trainer.')).toBeVisible();
  await expect(arrived(page)).toBeVisible();
  expect(store.statements.map(({id}) => id)).not.toContain(answered.id);
  await expectNoBarriers(page, 'what was refused', undefined, [390]);
  await openMyTraining(page);
  await expect(page.getByText('The record store refused one statement. Tell your trainer.')).toBeVisible();
});

test('who agrees to it has later results sent, until they stop it', async ({page, store}) => {
  await passPrinterQuiz(page);
  await send(page, true);
  await expect(arrived(page)).toBeVisible();
  await giveUpAgain(page);
  await expect.poll(() => verbs(store).filter((verb) => verb === 'failed').length).toBe(1);

  await openMyTraining(page);
  await expect(
    page.getByText(/^Since .*, this site sends your training results to the record store, as /),
  ).toBeVisible();
  await button(page, 'Stop sending').click();
  await expect(button(page, 'Stop sending')).toHaveCount(0);
  const {length} = store.statements;
  await openQuiz(page, PRINTER);
  await giveUpAgain(page);
  await openMyTraining(page);
  await expect(arrived(page)).toBeVisible();
  expect(store.statements).toHaveLength(length);
});

test('who agreed to it has a signature sent as it is given', async ({page, store}) => {
  await page.addInitScript(() => localStorage.setItem('deskbook:person', '{"name":"Robin"}'));
  await passPrinterQuiz(page);
  await send(page, true);
  await expect(arrived(page)).toBeVisible();
  await page.goto('/docs/manuals/telephones/');
  await button(page, 'I have read this version').click();
  await expect.poll(() => verbs(store)).toContain('completed');
});

test('what has not left can be taken back', async ({page, store}) => {
  store.fault = 'down';
  await passPrinterQuiz(page);
  await send(page);
  await button(page, 'Don’t send what is waiting').click();
  await expect(onItsWay(page)).toHaveCount(0);
  store.fault = null;
  await openMyTraining(page);
  await page.reload();
  expect(store.statements).toEqual([]);
});

test('two tabs send everything once', async ({page, context, store}) => {
  store.fault = 'down';
  await passPrinterQuiz(page);
  await send(page);
  await expect(onItsWay(page)).toBeVisible();
  store.fault = null;
  const other = await context.newPage();
  await Promise.all([page.reload(), openMyTraining(other)]);
  await expect(arrived(page)).toBeVisible();
  await expect(arrived(other)).toBeVisible();
  expect(verbs(store).filter((verb) => verb === 'passed')).toHaveLength(1);
});

test('it loads for those only who send something there', async ({page, store}) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await passPrinterQuiz(page);
  await openMyTraining(page);
  expect(scripts.filter((url) => url.includes('record-store'))).toEqual([]);
  expect(store.requests).toBe(0);
});

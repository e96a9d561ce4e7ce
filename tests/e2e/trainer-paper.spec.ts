import {readDistrict, readSources, resolvePath} from './support/catalog';
import {codesIn, countPages, pagesOf} from './support/pdf';
import {expect, test} from './support/test';
import {addNames, openTrainer, SESSION as session} from './support/trainers';

const sessions = readSources().filter(({data}) => data.kind === 'session');
const {url: site} = readDistrict();
const capacity = Number(session.data.capacity);
const addresses = [session.url, `/docs/${resolvePath(session.path, String(session.data.quiz)).replace(/\.md$/, '/')}`];

test('the sign-in sheet has every row, its header on every page, and names where requested', async ({page}) => {
  await openTrainer(page, session);
  const names = Array.from({length: capacity + 30}, (_, index) => `Clerk Number${index + 1}x`);
  await addNames(page, names);
  await page.getByRole('button', {name: 'Print the sign-in sheet'}).click();
  const filled = await pagesOf(await page.pdf({format: 'Letter'}));

  expect(filled.length).toBeGreaterThan(1);
  for (const text of filled) {
    expect(text).toContain(`Sign-in sheet: ${session.data.title}`);
    expect(text.replace(/\s+/g, ' ')).toContain('Arrived at');
    expect(text).toContain('Trainer: ');
    expect(text).toMatch(/\d{1,2}:\d\d [AP]M – /);
  }
  const all = filled.join(' ').replace(/\s+/g, ' ');
  for (const name of names) expect(all).toContain(name);

  await page.getByRole('checkbox', {name: 'Fill in the names from the roster'}).uncheck();
  await page.getByRole('button', {name: 'Print the sign-in sheet'}).click();
  const [blank = ''] = await pagesOf(await page.pdf({format: 'Letter'}));
  expect(blank).not.toContain('Clerk');
  const lines = [...blank.replace(/^.*Signature/s, '').matchAll(/\b\d+\b/g)].map(([number]) => Number(number));
  expect(lines).toEqual(Array.from({length: capacity + 4}, (_, index) => index + 1));
});

test("the codes in the run sheet's PDF open the session and its quiz", async ({page}) => {
  await openTrainer(page, session);
  await page.getByRole('button', {name: 'Print the run sheet'}).click();
  const pdf = await page.pdf({format: 'Letter'});

  expect((await codesIn(page, pdf)).toSorted()).toEqual(addresses.map((path) => site + path).toSorted());
  const [text = ''] = await pagesOf(pdf);
  for (const path of addresses) expect(text.replace(/\s/g, '')).toContain(site + path);
});

test('every run sheet is one page, on Letter and on A4', async ({page}) => {
  test.slow();
  for (const each of sessions) {
    await openTrainer(page, each);
    for (const format of ['Letter', 'A4']) {
      await page.getByRole('button', {name: 'Print the run sheet'}).click();
      expect(countPages(await page.pdf({format})), `${each.url} on ${format}`).toBe(1);
    }
  }
});

test('certificates are printed only for checked names', async ({page}) => {
  await openTrainer(page, session);
  await addNames(page, ['Ann Lee', 'Bo Diaz', 'Cy Marsh']);
  await page.getByRole('checkbox', {name: 'Ann Lee attended'}).check();
  await page.getByRole('checkbox', {name: 'Cy Marsh attended'}).check();
  await page.getByRole('button', {name: 'Print 2 certificates'}).click();
  const pages = await pagesOf(await page.pdf({format: 'Letter'}));

  expect(pages.map((text) => /Ann Lee|Bo Diaz|Cy Marsh/.exec(text)?.[0])).toEqual(['Ann Lee', 'Cy Marsh']);
  for (const text of pages) expect(text).toContain('This certifies attendance only');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the run sheet and an empty sign-in sheet are printed one after the other', async ({page}) => {
    await page.goto(`${session.url}run/`);
    await expect(page.getByRole('table', {name: 'Agenda'})).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    const [runSheet = '', signIn = ''] = await pagesOf(await page.pdf({format: 'Letter'}));
    expect(runSheet).toContain('Checklist');
    expect(signIn).toContain(`Sign-in sheet: ${session.data.title}`);
  });
});

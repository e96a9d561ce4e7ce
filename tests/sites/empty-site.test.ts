import {join} from 'node:path';
import ICAL from 'ical.js';
import {checkLinks, filesOf, readBuild} from '../../packages/deskbook/cli/walk/readBuild';
import {runAxe} from '../e2e/support/axe';
import {INDEX_PAGES} from '../e2e/support/catalog';
import {openPage, whenHydrated} from '../e2e/support/openPage';
import {expect, test} from './support/builtSites';

let url: string;

test.beforeAll(({emptySite}) => {
  ({url} = emptySite);
});

test('with only district.yml every link works', ({emptySite}) => {
  const build = join(emptySite.folder, 'build');

  expect(checkLinks(readBuild(build, '/'), filesOf(build), '/')).toEqual([]);
});

test('with only district.yml the home page says what is missing', async ({page}) => {
  await openPage(page, url);

  await expect(page).toHaveTitle(/Test District/);
  await expect(page.getByRole('region', {name: 'Urgent'}).getByRole('link')).toHaveAttribute(
    'href',
    /^(?:tel|mailto):/,
  );
  await expect(page.getByText('There are no pages yet.')).toBeVisible();
  for (const name of ['Next training', 'What is new']) await expect(page.getByRole('region', {name})).toHaveCount(0);
  await expect(page.getByRole('navigation', {name: 'Main'}).getByRole('link')).toHaveText(['Test District']);
});

const NOTHING: Readonly<Record<string, string>> = {
  '/manuals/': 'No manuals yet.',
  '/procedures/': 'No procedures yet.',
  '/equipment/': 'No equipment guides yet.',
  '/quizzes/': 'No quizzes yet.',
  '/sessions/': 'No training sessions yet.',
  '/training/': 'No training sessions, quizzes or learning paths yet.',
};

test('with only district.yml every index page says that it is empty, without filters', async ({page}) => {
  for (const path of INDEX_PAGES) {
    await openPage(page, new URL(path, url).href);
    const words = page.getByRole('main').getByText(NOTHING[path] ?? /\b(?:no|No) .+\./);
    await expect(words.filter({visible: true}).first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('status')).toBeHidden();
  }
});

test('`hydrate_pages` loads the app on a page without islands', async ({page}) => {
  await page.goto(url);

  await whenHydrated(page);
});

for (const width of [390, 1280]) {
  test(`without sessions the calendar says so, without accessibility violations, at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    for (const path of ['calendar/', 'calendar/#agenda', 'calendar/past/']) {
      await page.goto('about:blank');
      await openPage(page, url + path);
      expect.soft((await runAxe(page)).violations, path).toEqual([]);
    }
    await openPage(page, `${url}calendar/`);
    await expect(page.getByText('No training is scheduled right now. New sessions appear here')).toBeVisible();
  });
}

test('without sessions the calendar files exist and are valid, without events', async ({page}) => {
  await openPage(page, `${url}calendar/`);
  const addresses = await page
    .getByRole('link', {includeHidden: true})
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const paths = addresses.filter((address) => address.endsWith('.ics')).map((address) => new URL(address).pathname);
  expect(paths).toContain('/calendar/all.ics');
  for (const path of new Set(paths)) {
    const response = await page.request.get(url + path.slice(1));
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type']).toContain('text/calendar');
    const calendar = new ICAL.Component(ICAL.parse(await response.text()));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
  }
  const atom = await (await page.request.get(`${url}calendar/atom.xml`)).text();
  expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  expect(atom).not.toContain('<entry>');
  expect(await (await page.request.get(`${url}api/sessions.json`)).json()).toEqual({sessions: []});
});

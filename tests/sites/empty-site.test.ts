import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import ICAL from 'ical.js';
import {runAxe} from '../e2e/support/axe';
import {INDEX_PAGES} from '../e2e/support/catalog';
import {crawl} from '../e2e/support/crawl';
import {openPage} from '../e2e/support/openPage';
import {type StaticServer, serveFolder} from '../e2e/support/staticServer';
import {district, makeSite, removeSite, runNode} from './support/site';

let site: string;
let server: StaticServer;

test.beforeAll(async () => {
  site = makeSite();
  writeFileSync(join(site, 'docs/district.yml'), district());
  const {code, output} = await runNode(site, 'scripts/build.mjs');
  expect(code, output).toBe(0);
  server = await serveFolder(join(site, 'build'));
});

test.afterAll(async () => {
  await server?.stop();
  removeSite(site);
});

test('with nothing but district.yml every link leads somewhere', async ({page}) => {
  const {problems} = await crawl(page, server.url, ['/', ...INDEX_PAGES]);

  expect(problems).toEqual([]);
});

test('with nothing but district.yml the home page says what is not there yet', async ({page}) => {
  await openPage(page, server.url);

  await expect(page).toHaveTitle(/Test District/);
  await expect(page.getByRole('region', {name: 'Urgent'}).getByRole('link')).toHaveAttribute(
    'href',
    /^(?:tel|mailto):/,
  );
  await expect(page.getByText('No training sessions are scheduled right now.')).toBeVisible();
  await expect(page.getByText('Nothing has been announced yet.')).toBeVisible();
});

test('with nothing but district.yml every index page says so in words, without filters', async ({page}) => {
  for (const path of INDEX_PAGES) {
    await openPage(page, new URL(path, server.url).href);
    await expect(
      page
        .getByRole('main')
        .getByText(/\b(?:no|No) .+\./)
        .filter({visible: true})
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('status')).toBeHidden();
  }
});

for (const width of [390, 1280]) {
  test(`without a session the calendar says so, without a barrier, at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    for (const path of ['calendar/', 'calendar/#agenda', 'calendar/past/']) {
      await page.goto('about:blank');
      await openPage(page, server.url + path);
      expect.soft((await runAxe(page)).violations, path).toEqual([]);
    }
    await openPage(page, `${server.url}calendar/`);
    await expect(page.getByText('No training is scheduled right now. New sessions appear here')).toBeVisible();
  });
}

test('without a session the calendar files are there, and read as calendars without events', async ({page}) => {
  await openPage(page, `${server.url}calendar/`);
  const addresses = await page
    .getByRole('link', {includeHidden: true})
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const paths = addresses.filter((address) => address.endsWith('.ics')).map((address) => new URL(address).pathname);
  expect(paths).toContain('/calendar/all.ics');
  for (const path of new Set(paths)) {
    const response = await page.request.get(server.url + path.slice(1));
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type']).toContain('text/calendar');
    const calendar = new ICAL.Component(ICAL.parse(await response.text()));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
  }
  const atom = await (await page.request.get(`${server.url}calendar/atom.xml`)).text();
  expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  expect(atom).not.toContain('<entry>');
  expect(await (await page.request.get(`${server.url}api/sessions.json`)).json()).toEqual({sessions: []});
});

import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, type Page, test} from '@playwright/test';
import ICAL from 'ical.js';
import {boxOn} from '../e2e/support/search';
import {type DevServer, startDevServer} from './support/devServer';
import {district, makeSite, removeSite} from './support/site';

const GOOD = '---\nkind: committee\ntitle: Technology committee\nmeets: each month\n---\n\nWe meet.\n';
const BAD = GOOD.replace('meets:', 'meet:');
const PLACE = 'docs/office/technology.md:4:1';
const ADDRESS = 'docs/office/technology/';

const SESSION = `---
kind: session
title: Check-out basics
start: 2027-03-03 09:30
duration: 1 hour
branch: downtown
trainers: [trainer]
audience: [circulation]
---

Come.
`;
const FACTS = `branches: {downtown: {name: Downtown}}
people: {trainer: {name: Trainer}}
roles: {circulation: {name: Circulation}}
`;
const CALENDARS = ['all', 'branch/downtown', 'trainer/trainer', 'audience/circulation', 'session/check-out-basics'];

let site: string;
let server: DevServer | undefined;

const write = (text: string) => writeFileSync(join(site, 'docs/office/technology.md'), text);
const overlay = (page: Page) => page.frameLocator('#webpack-dev-server-client-overlay').getByText(PLACE).first();

test.beforeEach(() => {
  site = makeSite();
  writeFileSync(join(site, 'docs/district.yml'), district());
  mkdirSync(join(site, 'docs/office'));
});

test.afterEach(async () => {
  await server?.stop();
  removeSite(site);
});

/** Asks the box of a page, and opens the first result. */
async function find(page: Page, query: string) {
  const {field, options, dialog} = boxOn(page);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type(query);
  await expect(options.first()).toHaveAccessibleName(/^Technology committee/);
  await expect(options.first()).toHaveAccessibleName(/each month|We meet/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}\\?found=${query}$`));
}

for (const [when, first] of [
  ['made bad while the server runs', GOOD],
  ['bad from the beginning', BAD],
] as const) {
  test(`a page that is ${when} is shown in terminal and browser until it is mended, and found`, async ({page}) => {
    write(first);
    server = await startDevServer(site);
    if (first === GOOD) {
      await page.goto(server.url + ADDRESS);
      await expect(page.getByText('We meet.')).toBeVisible();
      await expect(overlay(page)).toBeHidden();
      await find(page, 'meet');
      write(BAD);
    } else {
      await page.goto(server.url);
    }
    await expect.poll(server.output, {timeout: 30_000}).toContain(PLACE);
    await expect(overlay(page)).toBeVisible({timeout: 30_000});
    expect(server.isRunning()).toBe(true);

    server.forget();
    write(GOOD.replace('We meet.', 'We meet at the quay.'));
    await expect.poll(server.output, {timeout: 30_000}).toContain('compiled successfully');
    await expect(overlay(page)).toBeHidden({timeout: 30_000});
    await page.goto(server.url + ADDRESS);
    await expect(page.getByText('We meet at the quay.')).toBeVisible({timeout: 30_000});
    await find(page, 'quay');
    expect(server.output()).not.toContain(PLACE);
  });
}

test('the calendar and its files are there while one writes, and an edit shows up in them', async ({request, page}) => {
  const write = (text: string) => writeFileSync(join(site, 'docs/check-out-basics.md'), text);
  writeFileSync(join(site, 'docs/district.yml'), district() + FACTS);
  write(SESSION);
  server = await startDevServer(site);
  const read = async (path: string, type: string) => {
    const response = await request.get((server as DevServer).url + path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'], path).toContain(type);
    return response.text();
  };

  for (const name of CALENDARS) {
    const events = new ICAL.Component(ICAL.parse(await read(`calendar/${name}.ics`, 'text/calendar')));
    const [event] = events.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(event?.summary, name).toBe('Check-out basics');
    expect(event?.startDate.toString(), name).toBe('2027-03-03T09:30:00');
  }
  expect(await read('calendar/atom.xml', 'xml')).toContain('Check-out basics');
  const {sessions} = JSON.parse(await read('api/sessions.json', 'application/json'));
  expect(sessions).toMatchObject([{title: 'Check-out basics', start: '2027-03-03T15:30:00Z', branch: 'downtown'}]);

  write(SESSION.replace('09:30', '13:00').replace('Check-out basics', 'Check-out again'));
  await expect.poll(() => read('calendar/all.ics', 'text/calendar'), {timeout: 30_000}).toContain('20270303T130000');
  expect(await read('calendar/branch/downtown.ics', 'text/calendar')).toContain('SUMMARY:Check-out again');
  await page.goto(`${server.url}calendar/2027-03/#agenda`);
  await expect(page.getByRole('heading', {name: 'Check-out again'})).toBeVisible({timeout: 30_000});
});

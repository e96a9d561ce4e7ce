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

/** A machine may be busy. */
const SOON = {timeout: 30_000};

let site: string;
let server: DevServer | undefined;

const write = (text: string) => writeFileSync(join(site, 'docs/office/technology.md'), text);
const overlay = (page: Page) => page.locator('#webpack-dev-server-client-overlay');
const bar = (page: Page) => page.getByText('1 error in docs/office/technology.md');
const panel = (page: Page) => page.getByRole('region', {name: '1 error on this page'});

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
  // A reload by the dev server may swallow the first key.
  await expect(async () => {
    if (!(await field.isVisible())) await page.keyboard.press('/');
    await expect(field).toBeFocused({timeout: 3_000});
  }).toPass();
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
  test(`a page that is ${when} shows what is wrong until it is fixed, and other pages go on`, async ({page}) => {
    const writeHome = (text: string) => writeFileSync(join(site, 'docs/index.md'), `# Home\n\n${text}\n`);
    write(first);
    writeHome('Welcome.');
    server = await startDevServer(site);
    if (first === GOOD) {
      await page.goto(server.url + ADDRESS);
      await expect(page.getByText('We meet.')).toBeVisible(SOON);
      await expect(bar(page)).toBeHidden();
      await find(page, 'meet');
      write(BAD);
    } else {
      await page.goto(server.url + ADDRESS);
    }
    await expect.poll(server.output, SOON).toContain(PLACE);
    await expect(panel(page)).toBeVisible(SOON);
    await expect(panel(page)).toContainText(PLACE);
    await expect(panel(page)).toContainText('meets: …');
    await expect(page.getByText('We meet.')).toBeVisible();

    await page.goto(`${server.url}docs/`);
    await expect(bar(page)).toBeVisible(SOON);
    await expect(panel(page)).toBeHidden();
    writeHome('Welcome back.');
    await expect(page.getByText('Welcome back.')).toBeVisible(SOON);
    await expect(bar(page)).toBeVisible();
    await expect(overlay(page)).toBeHidden();
    await bar(page).click();
    await page.getByRole('link', {name: PLACE}).click();
    await expect(panel(page)).toBeVisible(SOON);

    server.forget();
    write(GOOD.replace('We meet.', 'We meet at the quay.'));
    await expect(page.getByText('We meet at the quay.')).toBeVisible(SOON);
    await expect(panel(page)).toBeHidden(SOON);
    await expect(bar(page)).toBeHidden();
    await find(page, 'quay');
    expect(server.output()).not.toContain(PLACE);
    expect(server.isRunning()).toBe(true);
  });
}

test('a page that does not compile and a post that cannot be loaded are problems too, from the first start', async ({
  page,
}) => {
  const odd = (text: string) => writeFileSync(join(site, 'docs/odd.mdx'), `# Odd\n\n${text}\n`);
  const post = (author: string) =>
    writeFileSync(join(site, 'blog/2026-11-20-news.md'), `---\n${author}\n---\n\nNews.\n`);
  mkdirSync(join(site, 'blog'));
  odd('One {1 +');
  post('authors: [nobody]');
  server = await startDevServer(site);

  await page.goto(`${server.url}docs/odd/`);
  await expect(panel(page)).toContainText('docs/odd.mdx', SOON);
  await expect(overlay(page)).toBeHidden();
  odd('Two {1 + 1}');
  await expect(page.getByText('Two 2')).toBeVisible(SOON);
  await expect(panel(page)).toBeHidden(SOON);

  await page.goto(server.url);
  await expect(page.getByText(/^1 error in blog/)).toBeVisible(SOON);
  post('title: News');
  await expect(page.getByText(/^1 error in blog/)).toBeHidden(SOON);
  await page.goto(`${server.url}blog/2026/11/20/news/`);
  await expect(page.getByText('News.', {exact: true})).toBeVisible(SOON);
});

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

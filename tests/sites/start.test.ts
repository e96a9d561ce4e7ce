import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, type Page, test} from '@playwright/test';
import ICAL from 'ical.js';
import {boxOn} from '../e2e/support/search';
import {type DevServer, startDevServer} from './support/devServer';
import {district, makeSite, removeSite} from './support/site';

/** Generous for a busy machine. */
const SOON = {timeout: 30_000};

let site: string;
let server: DevServer;

/** Starts a server for a group of tests, on a site with a few files. */
function serveSite(files: Readonly<Record<string, string>>): void {
  test.beforeAll(async () => {
    site = makeSite();
    for (const folder of ['docs/office', 'blog']) mkdirSync(join(site, folder));
    for (const [path, text] of Object.entries({'docs/district.yml': district(), ...files})) write(path, text);
    server = await startDevServer(site);
  });
  test.afterAll(async () => {
    await server?.stop();
    removeSite(site);
  });
}

const write = (path: string, text: string) => writeFileSync(join(site, path), text);
const overlay = (page: Page) => page.locator('#webpack-dev-server-client-overlay');

test.describe('a bad page shows its problems until fixed, and other pages still work:', () => {
  const GOOD = '---\nkind: committee\ntitle: Technology committee\nmeets: each month\n---\n\nWe meet.\n';
  const BAD = GOOD.replace('meets:', 'meet:');
  const FILE = 'docs/office/technology.md';
  const PLACE = `${FILE}:4:1`;
  const ADDRESS = 'docs/office/technology/';

  const bar = (page: Page) => page.getByText(`1 error in ${FILE}`);
  const panel = (page: Page) => page.getByRole('region', {name: '1 error on this page'});
  const writeHome = (text: string) => write('docs/index.md', `# Home\n\n${text}\n`);

  serveSite({[FILE]: BAD, 'docs/index.md': '# Home\n\nWelcome.\n'});

  /** Searches in a page's box and opens the first result. */
  async function find(page: Page, query: string) {
    const {field, options, dialog} = boxOn(page);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    // A reload by the dev server closes the box.
    await expect(async () => {
      if (!(await field.isVisible())) await page.keyboard.press('/');
      await expect(field).toBeFocused({timeout: 3_000});
      await field.fill(query);
      await expect(options.first()).toHaveAccessibleName(/^Technology committee.*(?:each month|We meet)/, {
        timeout: 3_000,
      });
    }).toPass(SOON);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
  }

  async function expectBadUntilFixed(page: Page) {
    await expect.poll(server.output, SOON).toContain(PLACE);
    await expect(panel(page)).toBeVisible(SOON);
    await expect(panel(page)).toContainText(PLACE);
    await expect(panel(page)).toContainText('meets: …');
    await expect(page.getByText('We meet.')).toBeVisible();

    // In another tab, because the dev server may reload this one, which cancels the way to another page.
    const tab = await page.context().newPage();
    await tab.goto(`${server.url}docs/`);
    await expect(bar(tab)).toBeVisible(SOON);
    await expect(panel(tab)).toBeHidden();
    writeHome('Welcome back.');
    await expect(tab.getByText('Welcome back.')).toBeVisible(SOON);
    await expect(bar(tab)).toBeVisible();
    await expect(overlay(tab)).toBeHidden();
    await bar(tab).click();
    await tab.getByRole('link', {name: PLACE}).click();
    await expect(panel(tab)).toBeVisible(SOON);

    server.forget();
    write(FILE, GOOD.replace('We meet.', 'We meet at the quay.'));
    await expect(tab.getByText('We meet at the quay.')).toBeVisible(SOON);
    await expect(panel(tab)).toBeHidden(SOON);
    await expect(bar(tab)).toBeHidden();
    await find(tab, 'quay');
    expect(server.output()).not.toContain(PLACE);
    expect(server.isRunning()).toBe(true);
  }

  test('from the start', async ({page}) => {
    await page.goto(server.url + ADDRESS);
    await expectBadUntilFixed(page);
  });

  test('broken while the server runs', async ({page}) => {
    writeHome('Welcome.');
    write(FILE, GOOD);
    await page.goto(server.url + ADDRESS);
    await expect(page.getByText('We meet.')).toBeVisible(SOON);
    await expect(bar(page)).toBeHidden();
    await find(page, 'meet');
    server.forget();
    write(FILE, BAD);
    await expectBadUntilFixed(page);
  });
});

test.describe('with many pages', () => {
  const POSTS = 3;
  const PAGES = Array.from({length: 40}, (_, page) => [`docs/page-${page}.md`, `# Page ${page}\n\nWords.\n`]);
  const FACTS = `branches: {downtown: {name: Downtown}}
people: {trainer: {name: Trainer}}
roles: {circulation: {name: Circulation}}
`;
  const CALENDARS = ['all', 'branch/downtown', 'trainer/trainer', 'audience/circulation', 'session/check-out-basics'];
  const SESSION = 'docs/check-out-basics.md';
  const session = (title: string, time = '09:30') => `---
kind: session
title: ${title}
start: 2027-03-03 ${time}
duration: 1 hour
branch: downtown
trainers: [trainer]
audience: [circulation]
---

Come.
`;
  const odd = (text: string) => `# Odd\n\n${text}\n`;
  const post = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`;
  const fileOf = (name: string) => `blog/2026-11-20-${name}.md`;
  const addressOf = (name: string) => `${server.url}blog/2026/11/20/${name}/`;
  const panel = (page: Page) => page.getByRole('region', {name: '1 error on this page'});

  serveSite({
    'docs/district.yml': district() + FACTS,
    'docs/odd.mdx': odd('One {1 +'),
    [SESSION]: session('Check-out basics'),
    [fileOf('first')]: '---\nauthors: [nobody]\n---\n\nNews.\n',
    ...Object.fromEntries(PAGES),
  });

  test("a page that doesn't compile and a post that can't be loaded are reported, from the first start", async ({
    page,
  }) => {
    await page.goto(`${server.url}docs/odd/`);
    await expect(panel(page)).toContainText('docs/odd.mdx', SOON);
    await expect(overlay(page)).toBeHidden();
    write('docs/odd.mdx', odd('Two {1 + 1}'));
    await expect(page.getByText('Two 2')).toBeVisible(SOON);
    await expect(panel(page)).toBeHidden(SOON);

    await page.goto(server.url);
    await expect(page.getByText(/^1 error in blog/)).toBeVisible(SOON);
    write(fileOf('first'), post('First', 'The first.'));
    await expect(page.getByText(/^1 error in blog/)).toBeHidden(SOON);
    await page.goto(addressOf('first'));
    await expect(page.getByText('The first.', {exact: true})).toBeVisible(SOON);
  });

  test('the calendar and its files work under npm start, and show edits', async ({request, page}) => {
    const read = async (path: string, type: string) => {
      const response = await request.get(server.url + path);
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

    write(SESSION, session('Check-out again', '13:00'));
    await expect.poll(() => read('calendar/all.ics', 'text/calendar'), SOON).toContain('20270303T130000');
    expect(await read('calendar/branch/downtown.ics', 'text/calendar')).toContain('SUMMARY:Check-out again');
    await page.goto(`${server.url}calendar/2027-03/#agenda`);
    await expect(page.getByRole('heading', {name: 'Check-out again'})).toBeVisible(SOON);
  });

  test('a new post opens after its first save, and a deleted one disappears', async ({page}) => {
    const newPosts = page.locator('main').getByRole('link', {name: /^New post \d$/});
    write(fileOf('first'), post('First', 'The first.'));
    await page.goto(`${server.url}blog/`);
    for (let number = 1; number <= POSTS; number++) {
      write(fileOf(`new-${number}`), post(`New post ${number}`, `Body ${number}.`));
      await expect(newPosts).toHaveCount(number, SOON);
    }
    for (let number = 1; number <= POSTS; number++) {
      await page.goto(addressOf(`new-${number}`));
      await expect(page.getByText(`Body ${number}.`)).toBeVisible(SOON);
    }

    await page.goto(`${server.url}blog/`);
    await expect(newPosts).toHaveCount(POSTS, SOON);
    server.forget();
    rmSync(join(site, fileOf('new-1')));
    rmSync(join(site, fileOf('new-2')));
    await expect(newPosts).toHaveCount(POSTS - 2, SOON);
    await page.goto(addressOf('new-1'));
    await expect(page.getByRole('heading', {name: 'Page not found'})).toBeVisible(SOON);
    await page.goto(addressOf('new-3'));
    await expect(page.getByText('Body 3.')).toBeVisible(SOON);
    await expect(overlay(page)).toBeHidden();
  });

  test('after many quick edits of posts and sessions, the last one is shown', async ({page}) => {
    server.forget();
    for (let edit = 1; edit <= 12; edit++) {
      write(SESSION, session(`Basics ${'again '.repeat(edit % 3)}${edit}`));
      write(fileOf('first'), post(`First ${edit}`, `Edit ${edit}.`));
      await page.waitForTimeout((edit % 4) * 150);
    }
    await page.goto(`${server.url}calendar/2027-03/#agenda`);
    await expect(page.getByRole('heading', {name: 'Basics 12'})).toBeVisible(SOON);
    await page.goto(addressOf('first'));
    await expect(page.getByRole('heading', {name: 'First 12'})).toBeVisible(SOON);
    await expect(page.getByText('Edit 12.')).toBeVisible();
    await expect(overlay(page)).toBeHidden();
    expect(server.output()).not.toMatch(/parse (?:error|failed)|cannot find module|reload failure/i);
  });
});

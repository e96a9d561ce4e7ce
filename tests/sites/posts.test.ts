import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, type Page, test} from '@playwright/test';
import {type DevServer, startDevServer} from './support/devServer';
import {district, makeSite, removeSite} from './support/site';

const POSTS = 5;
const PAGES = 40;

const post = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`;
const session = (title: string) => `---
kind: session
title: ${title}
start: 2027-03-03 09:30
duration: 1 hour
branch: downtown
---

Come.
`;

/** A machine may be busy. */
const SOON = {timeout: 30_000};

let site: string;
let server: DevServer;

const newPosts = (page: Page) => page.locator('main').getByRole('link', {name: /^New post \d$/});
const write = (path: string, text: string) => writeFileSync(join(site, path), text);
const fileOf = (name: string) => `blog/2026-11-20-${name}.md`;
const addressOf = (name: string) => `${server.url}blog/2026/11/20/${name}/`;

test.beforeAll(async () => {
  site = makeSite();
  mkdirSync(join(site, 'blog'));
  write('docs/district.yml', `${district()}branches: {downtown: {name: Downtown}}\n`);
  write('docs/basics.md', session('Basics'));
  for (let page = 0; page < PAGES; page++) write(`docs/page-${page}.md`, `# Page ${page}\n\nWords.\n`);
  write(fileOf('first'), post('First', 'The first.'));
  server = await startDevServer(site);
});

test.afterAll(async () => {
  await server?.stop();
  removeSite(site);
});

test('a new post opens after the first save, and a deleted one leaves nothing behind', async ({page}) => {
  await page.goto(`${server.url}blog/`);
  for (let number = 1; number <= POSTS; number++) {
    write(fileOf(`new-${number}`), post(`New post ${number}`, `Body ${number}.`));
    await expect(newPosts(page)).toHaveCount(number, SOON);
  }
  for (let number = 1; number <= POSTS; number++) {
    await page.goto(addressOf(`new-${number}`));
    await expect(page.getByText(`Body ${number}.`)).toBeVisible(SOON);
  }

  await page.goto(`${server.url}blog/`);
  await expect(newPosts(page)).toHaveCount(POSTS, SOON);
  server.forget();
  rmSync(join(site, fileOf('new-1')));
  rmSync(join(site, fileOf('new-2')));
  await expect(newPosts(page)).toHaveCount(POSTS - 2, SOON);
  await page.goto(addressOf('new-1'));
  await expect(page.getByRole('heading', {name: 'Page not found'})).toBeVisible(SOON);
  await page.goto(addressOf('new-3'));
  await expect(page.getByText('Body 3.')).toBeVisible(SOON);
  await expect(page.locator('#webpack-dev-server-client-overlay')).toBeHidden();
});

test('the last of many quick edits of posts and sessions is the one that is shown', async ({page}) => {
  server.forget();
  for (let edit = 1; edit <= 12; edit++) {
    write('docs/basics.md', session(`Basics ${'again '.repeat(edit % 3)}${edit}`));
    write(fileOf('first'), post(`First ${edit}`, `Edit ${edit}.`));
    await page.waitForTimeout((edit % 4) * 150);
  }
  await page.goto(`${server.url}calendar/2027-03/#agenda`);
  await expect(page.getByRole('heading', {name: 'Basics 12'})).toBeVisible(SOON);
  await page.goto(addressOf('first'));
  await expect(page.getByRole('heading', {name: 'First 12'})).toBeVisible(SOON);
  await expect(page.getByText('Edit 12.')).toBeVisible();
  await expect(page.locator('#webpack-dev-server-client-overlay')).toBeHidden();
  expect(server.output()).not.toMatch(/parse (?:error|failed)|cannot find module|reload failure/i);
});

import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {INDEX_PAGES} from '../e2e/support/catalog';
import {crawl} from '../e2e/support/crawl';
import {openPage} from '../e2e/support/openPage';
import {type StaticServer, serveFolder} from '../e2e/support/staticServer';
import {DOCUSAURUS, district, makeSite, removeSite, runNode} from './support/site';

let site: string;
let server: StaticServer;

test.beforeAll(async () => {
  site = makeSite();
  writeFileSync(join(site, 'docs/district.yml'), district());
  const {code, output} = await runNode(site, DOCUSAURUS, 'build');
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

  await expect(page.getByRole('heading', {level: 1})).toContainText('Test District');
  await expect(page.getByText('No training session is planned at the moment.')).toBeVisible();
  await expect(page.getByText('Nothing has been announced yet.')).toBeVisible();
});

test('with nothing but district.yml every index page says so in words, without filters', async ({page}) => {
  for (const path of INDEX_PAGES) {
    await openPage(page, new URL(path, server.url).href);
    await expect(page.getByRole('main').getByText(/\b(?:no|No) .+\.|keeps no records here yet\./)).toBeVisible();
    await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('status')).toBeHidden();
  }
});

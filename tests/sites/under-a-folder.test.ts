import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {crawl} from '../e2e/support/crawl';
import {serveFolder} from '../e2e/support/staticServer';
import {copyContent, DOCUSAURUS, makeSite, removeSite, runNode} from './support/site';

const BASE = '/staff/';
let site: string;

test.beforeAll(async () => {
  site = makeSite();
  copyContent(site, 'docs', 'blog');
  const file = join(site, 'docs/district.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^base_url: .*$/m, `base_url: ${BASE}`));
  const {code, output} = await runNode(site, DOCUSAURUS, 'build');
  expect(code, output).toBe(0);
});

test.afterAll(() => removeSite(site));

test('under a folder every page answers and every link stays in the folder', async ({page}) => {
  const server = await serveFolder(join(site, 'build'), BASE);
  const {pages, problems} = await crawl(page, server.url, [BASE, `${BASE}404.html`]);
  await server.stop();

  expect(problems).toEqual([]);
  const astray = pages.flatMap(({path, targets}) =>
    targets.filter((target) => !new URL(target).pathname.startsWith(BASE)).map((target) => `${path}: ${target}`),
  );
  expect(astray).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});

test('pages.json gives addresses with the folder in front', () => {
  const {pages} = JSON.parse(readFileSync(join(site, 'build/api/pages.json'), 'utf8')) as {pages: {url: string}[]};

  expect(pages.filter(({url}) => !url.startsWith(`${BASE}docs/`))).toEqual([]);
});

import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {district, makeSite, readFolder, removeSite, runNode} from './support/site';

const GOOD = '---\nkind: committee\ntitle: Technology committee\nmeets: each month\n---\n\nWe meet.\n';
const BAD = GOOD.replace('meets:', 'meet:');

let site: string;

test.beforeAll(() => {
  site = makeSite();
  writeFileSync(join(site, 'docs/district.yml'), district());
  mkdirSync(join(site, 'docs/office'));
});

test.afterAll(() => removeSite(site));

test('a bad page stops the build, says where it is, and leaves the last good site and its snippets as they were', async () => {
  const page = join(site, 'docs/office/technology.md');
  writeFileSync(page, GOOD);
  const good = await runNode(site, 'scripts/build.mjs');
  expect(good.code, good.output).toBe(0);
  const readResults = () => ['build', 'deploy'].map((name) => readFolder(join(site, name)));
  const before = readResults();

  writeFileSync(page, BAD);
  const bad = await runNode(site, 'scripts/build.mjs');

  expect(bad.code).toBe(1);
  expect(bad.output).toMatch(/docs\/office\/technology\.md:4:1 {2}error {2}.*meet/);
  expect(bad.output).toMatch(/fix +meets/);
  const list = bad.output.slice(bad.output.indexOf('The content has errors'));
  expect(list).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(before.map(({size}) => size)).toEqual([expect.any(Number), 3]);
  expect(before[0]?.size).toBeGreaterThan(10);
  expect(readResults()).toEqual(before);
});

import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from './support/builtSites';
import {readFolder, runNode} from './support/site';

const BAD = '---\nkind: committee\ntitle: Technology committee\nmeet: each month\n---\n\nWe meet.\n';

test('a bad page stops the build with its position, and leaves the last good site and its settings', async ({
  emptySite: {folder},
}) => {
  const readResults = () => ['build', 'deploy'].map((name) => readFolder(join(folder, name)));
  const before = readResults();
  const office = join(folder, 'docs/office');
  mkdirSync(office);
  writeFileSync(join(office, 'technology.md'), BAD);
  const bad = await runNode(folder, 'bin/deskbook.mjs', 'build');
  rmSync(office, {recursive: true});

  expect(bad.code).toBe(1);
  expect(bad.output).toMatch(/docs\/office\/technology\.md:4:1 {2}error {2}.*meet/);
  expect(bad.output).toMatch(/fix +meets/);
  const list = bad.output.slice(bad.output.indexOf('The content has errors'));
  expect(list).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  const [build, deploy] = before.map(({size}) => size);
  expect(build).toBeGreaterThan(10);
  expect(deploy).toBeGreaterThan(10);
  expect(readResults()).toEqual(before);
});

import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {siteWithReleases} from '@deskbook/engine/releases/__tests__/publish';
import {readSite, storedReleases} from '@deskbook/engine/releases/__tests__/readSite';
import {expect, it} from 'vitest';
import {runDeskbook} from './runDeskbook';

const rollback = (folder: string, ...args: string[]) => runDeskbook(folder, ['rollback', ...args]);

it('goes back to the previous release, including its settings', () => {
  const folder = siteWithReleases({}, 'first', 'second', 'third');
  const {status, stdout} = rollback(folder);
  expect({status, stdout}).toEqual({status: 0, stdout: `build/ now holds release ${storedReleases(folder)[1]}.\n`});
  expect(readSite(folder)).toMatchObject({page: 'second', snippet: 'second'});
  rollback(folder);
  expect(readSite(folder)).toMatchObject({page: 'first', snippet: 'first'});
});

it('goes to the given release', () => {
  const folder = siteWithReleases({}, 'first', 'second', 'third');
  rollback(folder);
  expect(rollback(folder, storedReleases(folder)[2] ?? '').status).toBe(0);
  expect(readSite(folder)).toMatchObject({page: 'third', snippet: 'third'});
});

it('never goes back to half a site', () => {
  const folder = siteWithReleases({}, 'first', 'second', 'third');
  const [, half = ''] = storedReleases(folder);
  rmSync(join(folder, 'releases', half, 'build/404.html'));
  expect(rollback(folder, half).stderr).toContain(`there is no release ${half}`);
  expect(rollback(folder).status).toBe(0);
  expect(readSite(folder)).toMatchObject({page: 'first', snippet: 'first'});
});

it('lists the releases, newest first', () => {
  const folder = siteWithReleases({}, 'first', 'second');
  const [first, second] = storedReleases(folder);
  expect(rollback(folder, '--list').stdout).toBe(`${second}  current\n${first}\n`);
});

it('changes nothing if there is no earlier release, and says so', () => {
  const folder = siteWithReleases({}, 'first');
  const [id] = storedReleases(folder);
  expect(rollback(folder)).toMatchObject({
    status: 1,
    stderr: `there is no release before the current one\n    found     ${id}\n    fix       npx deskbook rollback --list\n`,
  });
  expect(readSite(folder)).toMatchObject({page: 'first', snippet: 'first'});
});

it("detects a release that doesn't exist", () => {
  const {status, stderr} = rollback(siteWithReleases({}), '2026-01-01');
  expect({status, stderr}).toEqual({
    status: 1,
    stderr: 'there is no release 2026-01-01\n    found     no release\n    fix       npx deskbook rollback --list\n',
  });
});

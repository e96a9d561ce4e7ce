import type {ChildProcess} from 'node:child_process';
import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {publish} from '@deskbook/engine/releases/__tests__/publish';
import {readSite, storedReleases} from '@deskbook/engine/releases/__tests__/readSite';
import {expect, it, vi} from 'vitest';
import {build, siteToBuild, writeDocusaurus} from './buildSite';
import {type Ended, startDeskbook} from './runDeskbook';

const WAITING = /^Waiting for another build, which began \d+ seconds? ago\. Press Ctrl-C to stop waiting\.\n$/;

/** Starts a build that waits in Docusaurus until it's let go. */
async function startBuild(folder: string, args: readonly string[] = []) {
  writeDocusaurus(folder, {text: 'first'});
  const barrier = join(folder, 'barrier');
  const started: {child?: ChildProcess} = {};
  const ended = startDeskbook(folder, ['build', ...args], {BARRIER: barrier}, (_said, child) => {
    started.child = child;
  });
  await vi.waitUntil(() => existsSync(`${barrier}.reached`) && started.child, {timeout: 60_000});
  return {
    ended,
    child: started.child as ChildProcess,
    letGo: () => writeFileSync(barrier, ''),
  };
}

/** Starts a command that has to wait, and returns what it says in the meantime. */
async function startWaiting(folder: string, args: readonly string[]) {
  let stderr = '';
  let waiting: ChildProcess | undefined;
  const ended = startDeskbook(folder, args, {}, (said, child) => {
    stderr = said.stderr;
    waiting = child;
  });
  await vi.waitUntil(() => stderr.includes('\n'), {timeout: 60_000});
  return {ended, stderr, child: waiting as ChildProcess};
}

function expectWholeReleases(folder: string, count: number): void {
  const ids = storedReleases(folder);
  expect(ids).toHaveLength(count);
  for (const id of ids) {
    expect(readdirSync(join(folder, 'releases', id, 'build'))).toEqual(
      expect.arrayContaining(['404.html', 'index.html']),
    );
    expect(readdirSync(join(folder, 'releases', id, 'deploy'))).toContain('nginx');
  }
}

it('a second build waits, says for what, and both publish the whole site', async () => {
  const folder = siteToBuild();
  const first = await startBuild(folder);
  const second = await startWaiting(folder, ['build']);
  expect(second.stderr).toMatch(WAITING);
  expect(existsSync(join(folder, 'releases/current'))).toBe(false);
  writeDocusaurus(folder, {text: 'second'});
  first.letGo();
  const results: Ended[] = [await first.ended, await second.ended];
  expect(results.map(({status}) => status)).toEqual([0, 0]);
  expect(readSite(folder)).toMatchObject({page: 'second'});
  expectWholeReleases(folder, 2);
}, 120_000);

it.each([
  ['a build of the public site', ['build', '--public']],
  ['a rollback', ['rollback']],
])(
  '%s waits too, until Ctrl-C',
  async (_name, args) => {
    const folder = siteToBuild();
    const first = await startBuild(folder);
    const second = await startWaiting(folder, args);
    expect(second.stderr).toMatch(WAITING);
    second.child.kill('SIGINT');
    expect((await second.ended).status).not.toBe(0);
    first.letGo();
    expect((await first.ended).status).toBe(0);
    expectWholeReleases(folder, 1);
  },
  120_000,
);

it('a killed build takes Docusaurus with it, and readers keep what they had', async () => {
  const folder = siteToBuild();
  publish(folder, {}, 'old');
  const {child, ended} = await startBuild(folder);
  child.kill('SIGKILL');
  // Docusaurus writes to the same output, which is closed once both have ended. Asking for its process isn't enough: in
  // a container, nobody may collect it, and then it's there until the container ends.
  await ended;
  expect(readSite(folder)).toMatchObject({page: 'old', snippet: 'old'});
  expect(build(folder).status).toBe(0);
  expect(readSite(folder)).toMatchObject({page: 'new'});
  expect(readdirSync(join(folder, 'releases'))).toEqual([...storedReleases(folder), 'current', 'lock']);
}, 120_000);

import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it, onTestFinished} from 'vitest';
import {type Env, publish, siteWithReleases} from './publish';
import {readSite, storedReleases} from './readSite';

const NO_LINKS = {NO_LINKS: 'yes'};
const OLD = ['oldest', 'older', 'old'];
const PLAIN_FOLDERS = {'build/index.html': 'old', 'build/404.html': 'old', 'deploy/site.conf': 'old'};

function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'deskbook-'));
  onTestFinished(() => rmSync(copy, {recursive: true, force: true}));
  cpSync(folder, copy, {recursive: true, verbatimSymlinks: true});
  return copy;
}

/** Publishes "new" over and over, killed one step later each time, until it comes through. @returns how many steps */
function killAtEveryStep(folder: string, env: Env, look: (killed: string) => void): number {
  for (let step = 0; ; step++) {
    const copy = copyOf(folder);
    const {status, signal} = publish(copy, {...env, KILL_AT: `${step}`}, 'new');
    if (signal !== 'SIGKILL') {
      expect({status, ...readSite(copy)}).toMatchObject({status: 0, page: 'new', snippet: 'new'});
      return step;
    }
    look(copy);
  }
}

function expectNextRunToFinish(folder: string, env: Env): void {
  const {status, found} = publish(folder, env, 'next');
  expect({status, found}).toEqual({status: 0, found: found[0] === 'old' ? ['old', 'old'] : ['new', 'new']});
  expect(readSite(folder)).toMatchObject({page: 'next', snippet: 'next'});
  for (const id of storedReleases(folder)) {
    const [page, snippet, script] = ['build/index.html', 'deploy/site.conf', 'server/server.bundle.js'].map((file) => {
      const path = join(folder, 'releases', id, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    });
    expect(snippet).toBe(page);
    // Plain folders had none. Without links, it alone stays in the folder of the current release.
    if (page !== null && script !== null) expect(script).toBe(page);
  }
  const names = readdirSync(join(folder, 'releases')).filter((name) => !/^\d{4}-[^.]+$/.test(name));
  expect(names).toEqual([env.NO_LINKS ? 'journal.json' : 'current']);
}

describe('a publication killed at any step,', () => {
  it('leaves pages and settings of one release, and a next run that works', () => {
    const steps = killAtEveryStep(siteWithReleases({}, ...OLD), {}, (killed) => {
      const {page, snippet} = readSite(killed);
      expect([page, snippet]).toEqual(page === 'old' ? ['old', 'old'] : ['new', 'new']);
      expectNextRunToFinish(killed, {});
    });
    expect(steps).toBeGreaterThan(10);
  }, 120_000);

  it.each([
    ['the folders are exchanged without links', NO_LINKS, () => siteWithReleases(NO_LINKS, ...OLD)],
    ['plain folders become the first release', {}, () => temporarySite(PLAIN_FOLDERS)],
    ['plain folders become the first release without links', NO_LINKS, () => temporarySite(PLAIN_FOLDERS)],
  ])(
    'is finished or undone by the next run if %s',
    (_name, env: Env, makeSite) => {
      const steps = killAtEveryStep(makeSite(), env, (killed) => expectNextRunToFinish(killed, env));
      expect(steps).toBeGreaterThan(10);
    },
    120_000,
  );
});

import {execFileSync} from 'node:child_process';
import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {readPageHistory} from '../pageHistory';
import {versionOfText} from '../pageVersion';
import {temporarySite, writeIn} from './temporarySite';

function git(siteDir: string, ...args: string[]): void {
  const names = ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'A'],
    [`GIT_${who}_EMAIL`, 'a@example.org'],
    [`GIT_${who}_DATE`, '2027-03-01T12:00:00Z'],
  ]);
  const own = {GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_CEILING_DIRECTORIES: siteDir};
  execFileSync('git', args, {
    cwd: siteDir,
    stdio: 'pipe',
    env: {PATH: process.env.PATH, ...own, ...Object.fromEntries(names)},
  });
}

function commit(siteDir: string): void {
  git(siteDir, 'add', '--all');
  git(siteDir, 'commit', '--quiet', '--message', 'A change');
}

const LINES = 'The door opens at nine.\n\nThe alarm is beside it.\n\nCall before you leave.\n';

it('knows every text of a page, across a rename, and all pages that ever were', () => {
  const site = temporarySite({'docs/old.md': `${LINES}One.\n`, 'docs/gone.md': 'Gone.\n'});
  git(site, 'init', '--quiet', '--initial-branch', 'main');
  commit(site);
  renameSync(join(site, 'docs/old.md'), join(site, 'docs/new.md'));
  commit(site);
  writeIn(site, 'docs/new.md', `${LINES}Two.\n`);
  git(site, 'rm', '--quiet', 'docs/gone.md');
  commit(site);
  writeIn(site, 'docs/new.md', `${LINES}Not committed.\n`);
  const history = readPageHistory(site, 'docs', ['new.md']);
  const replaced = '2027-03-01T12:00:00Z';
  expect(history?.texts.get('new.md')).toEqual([
    {path: 'new.md', text: `${LINES}Two.\n`, until: null},
    {path: 'new.md', text: `${LINES}One.\n`, until: replaced},
    {path: 'old.md', text: `${LINES}One.\n`, until: replaced},
  ]);
  expect([...(history?.paths ?? [])].sort()).toEqual(['gone.md', 'new.md', 'old.md']);
});

it('is unknown without git', () => {
  expect(readPageHistory(temporarySite({'docs/a.md': ''}), 'docs', ['a.md'])).toBeNull();
});

it('gives a text the version that its page had', () => {
  expect(versionOfText('---\ntitle: Keys\n---\n\nLock it.\n', 'keys.md')).toBe(
    versionOfText('---\ntitle:  Keys\n---\n\nLock\nit.\n', 'keys.md'),
  );
  expect(versionOfText('Lock it.\n', 'keys.md')).not.toBe(versionOfText('Open it.\n', 'keys.md'));
});

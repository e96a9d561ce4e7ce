import {execFileSync} from 'node:child_process';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {expect, it} from 'vitest';
import {runDeskbook} from './runDeskbook';

const DISTRICT = {'docs/district.yml': 'name: Maple Library District\n'};

it('says that drafts need a repository with a commit, before it builds anything', () => {
  const folder = temporarySite(DISTRICT);
  const outside = runDeskbook(folder, ['write', '--no-open']);
  expect(outside.stderr).toBe(
    `${folder} isn't in a Git repository, which keeps drafts and versions. Make it one: git init, git add --all, git commit -m "Begin the site".\n`,
  );
  expect(outside.status).toBe(1);
  execFileSync('git', ['init', '--quiet'], {cwd: folder});
  const uncommitted = runDeskbook(folder, ['write', '--no-open']);
  expect(uncommitted.stderr).toBe(
    'The files of this site have never been committed. Do it once: git add --all, git commit -m "Begin the site".\n',
  );
  expect(uncommitted.status).toBe(1);
});

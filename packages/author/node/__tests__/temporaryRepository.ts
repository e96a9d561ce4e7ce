import {execFileSync} from 'node:child_process';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';

/** What a site needs to be one. */
export const DISTRICT = `name: Maple Library
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: IT help desk, email: helpdesk@example.org}
people: {support-technician: {name: IT support technician}}
branches: {downtown: {name: Downtown}}
`;

/** A site in a repository with one commit. Git knows no user, as on a fresh host. */
export function temporaryRepository(files: Record<string, string | Uint8Array>): string {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT, ...files});
  git(siteDir, 'init', '--quiet', '--initial-branch=main');
  commitAll(siteDir, 'The beginning');
  return siteDir;
}

/** What git prints, without the line break at its end. */
export function git(dir: string, ...args: string[]): string {
  return execFileSync('git', args, {cwd: dir, encoding: 'utf8', env: {...process.env, ...NO_USER}}).replace(/\n$/, '');
}

export function commitAll(siteDir: string, message: string): string {
  git(siteDir, 'add', '--all');
  git(siteDir, ...AS_SOMEBODY, 'commit', '--quiet', '--message', message);
  return git(siteDir, 'rev-parse', 'HEAD');
}

const NO_USER = {GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'};
const AS_SOMEBODY = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];

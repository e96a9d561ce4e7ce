import {spawnSync} from 'node:child_process';
import {existsSync, lstatSync, readlinkSync, realpathSync} from 'node:fs';
import {sep} from 'node:path';

export interface Folders {
  /** Files and folders, absolute. Those that don't exist are left out. */
  read: readonly string[];
  /** Folders that exist. */
  write: readonly string[];
  /** Folders in those to read that are empty inside, but for what can be written in them. */
  hidden?: readonly string[];
}

/** Programs and libraries, and what of the system's settings they read to start: nothing about users. */
const SYSTEM = [
  '/usr',
  ...['ld.so.cache', 'ld.so.conf', 'ld.so.conf.d', 'alternatives', 'fonts', 'localtime', 'chromium', 'chromium.d'].map(
    (name) => `/etc/${name}`,
  ),
  '/opt/google',
  '/opt/microsoft',
];
/** On most systems, links into `/usr`. */
const OLD_PLACES = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];

/** No network, no other processes, no other user's rights, and an end with whoever started it. */
const ALONE = ['--unshare-all', '--die-with-parent', '--new-session', '--proc', '/proc', '--dev', '/dev'];

/** Returns the command with which a program sees nothing but these folders and the system's programs. */
export function inBubblewrap(command: readonly string[], {read, write, hidden = []}: Folders): string[] {
  const bound = (how: string, paths: readonly string[]) =>
    paths.filter((path) => existsSync(path)).flatMap((path) => [how, realpathSync(path), realpathSync(path)]);
  const isSeen = (path: string) => read.some((folder) => path.startsWith(folder + sep));
  const links = read.filter((path) => isLink(path) && !isSeen(path));
  return [
    'bwrap',
    ...ALONE,
    ...bound('--ro-bind', SYSTEM),
    ...OLD_PLACES.flatMap(oldPlace),
    '--tmpfs',
    '/tmp',
    ...bound('--ro-bind', read),
    ...links.flatMap((link) => ['--symlink', realpathSync(link), link]),
    ...hidden.filter((path) => existsSync(path)).flatMap((path) => ['--tmpfs', path]),
    ...bound('--bind', write),
    '--setenv',
    'HOME',
    '/tmp',
    '--setenv',
    'TMPDIR',
    '/tmp',
    '--',
    ...command,
  ];
}

function oldPlace(path: string): string[] {
  if (isLink(path)) return ['--symlink', readlinkSync(path), path];
  return existsSync(path) ? ['--ro-bind', path, path] : [];
}

function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false;
}

let known: string | null | undefined;

/** Returns why programs can't be confined here; null if they can. */
export function whyNotConfined(): string | null {
  if (known === undefined) known = process.platform === 'linux' ? tryBubblewrap() : NOT_LINUX;
  return known;
}

const NOT_LINUX = 'this needs Linux';

function tryBubblewrap(): string | null {
  const [program = '', ...args] = inBubblewrap(['/usr/bin/true'], {read: [], write: []});
  const {error, status, stderr} = spawnSync(program, args, {encoding: 'utf8'});
  if (error) return 'bubblewrap is not installed (Debian: apt-get install bubblewrap)';
  return status === 0 ? null : `bubblewrap does not start: ${stderr.trim().split('\n')[0]}`;
}

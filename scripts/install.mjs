/**
 * Runs `npm ci` if `node_modules` doesn't match `package-lock.json`, before any command that needs it. Uses only Node.
 * Progress goes to standard error, to keep the following command's output clean.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

const WANTED = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const [wanted, installed] = [WANTED, INSTALLED].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(wanted).every(([path, {version, optional, devOptional}]) => {
    if (path === '') return true;
    // Links to our own packages have no version.
    return installed[path] ? installed[path].version === version : optional || devOptional;
  });
}

if (!isInstalled()) {
  process.stderr.write('Installing the packages in package-lock.json. This takes a minute.\n');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}

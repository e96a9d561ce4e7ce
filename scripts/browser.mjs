/**
 * Finds the browser for tests and drawings, or installs one. `node scripts/browser.mjs` prints only its path; progress
 * goes to standard error.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {adviceFor, placesOfBrowsers} from '../packages/engine/placesOfBrowsers.mjs';

export {adviceFor};

/**
 * Returns the path of a working browser, installing one if necessary; undefined if that fails.
 *
 * @param machine access to the machine: `existingPlaces()`, `runs(path)`, `playwrightsOwn()`,
 * `installPlaywrights()`, `canUseApt()`, `installWithApt()`, `say(text)`
 */
export async function ensureBrowser(named, machine) {
  if (named) {
    if (machine.runs(named)) return named;
    machine.say(`PLAYWRIGHT_CHROMIUM_EXECUTABLE is set to ${named}, which does not run.`);
    return undefined;
  }
  const find = async () => [...machine.existingPlaces(), ...(await machine.playwrightsOwn())].find(machine.runs);
  const found = await find();
  if (found) return found;

  machine.say('No browser is installed. Playwright is downloading one.');
  machine.installPlaywrights();
  const downloaded = await find();
  if (downloaded || !machine.canUseApt()) return downloaded;

  machine.say('That did not work. Installing Debian’s chromium instead.');
  machine.installWithApt();
  return find();
}

const run = (command, args) => spawnSync(command, args, {stdio: ['ignore', 2, 2]}).status === 0;

export const thisMachine = {
  existingPlaces: () => placesOfBrowsers(process.platform, process.env).filter(existsSync),

  // Only running it shows whether it's a stub or lacks a library. On Windows, `--version` opens a window.
  runs: (path) =>
    process.platform === 'win32'
      ? existsSync(path)
      : spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 30_000}).status === 0,

  async playwrightsOwn() {
    const {chromium} = await import('@playwright/test');
    return [chromium.executablePath()].filter(existsSync);
  },

  installPlaywrights() {
    const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
    return run(process.execPath, [cli, 'install', 'chromium']);
  },

  canUseApt: () =>
    process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0,

  installWithApt: () => run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium']),

  say: (text) => process.stderr.write(`${text}\n`),
};

/** For commands that need a browser: says what to install and exits with code 1 if there is none. */
export async function browserOrExit() {
  const path = await ensureBrowser(process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE, thisMachine);
  if (path) return path;
  thisMachine.say('No browser was found, and none could be installed. Do one of these, then run the command again:');
  thisMachine.say(adviceFor(process.platform));
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${await browserOrExit()}\n`);

/**
 * `npm run test:clients`: has independent programs read the calendar and spreadsheet files. On Debian, installs missing
 * ones if this user may. Skips unavailable ones and says so.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const PACKAGES = [
  'khal',
  'python3-icalendar',
  'python3-recurring-ical-events',
  'libical-dev',
  'gcc',
  'libc6-dev',
  'libreoffice-calc-nogui',
];

function run(command, args) {
  const {status, error} = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  return !error && status === 0;
}

function missingPackages() {
  return PACKAGES.filter((name) => {
    const {stdout} = spawnSync('dpkg', ['--status', name], {encoding: 'utf8'});
    return !stdout?.includes('Status: install ok installed');
  });
}

function install() {
  if (!existsSync('/usr/bin/apt-get'))
    return 'This is not Debian, so only the readers that are already installed are tested.';
  const missing = missingPackages();
  if (missing.length === 0) return '';
  if (process.getuid?.() !== 0) return `Not installed, and only root may: apt-get install ${missing.join(' ')}`;
  process.stderr.write(`Installing ${missing.join(', ')}\n`);
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...missing]);
  if (install() || (run('apt-get', ['update']) && install())) return '';
  return `Could not be installed: ${missingPackages().join(', ')}`;
}

const complaint = install();
if (complaint) process.stderr.write(`${complaint}\n`);
const {status} = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    '--test',
    '--test-reporter',
    'spec',
    'tests/clients/clients.test.ts',
    'tests/clients/spreadsheet.test.ts',
  ],
  {stdio: 'inherit'},
);
process.exit(status ?? 1);

/**
 * Stands in for `deskbook`: `build --out-dir SITE` makes a release whose page has all texts of the folder's `docs/`,
 * `deploy` notes the one that is shown, and `rollback` shows the one before. `.deskbook/build.json` says whether a build
 * fails, and how long it takes.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';

if (process.connected === false) process.exit(1);
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

const [command, option, folder] = process.argv.slice(2);
const siteDir = option === '--out-dir' ? folder : process.cwd();
const releases = join(siteDir, 'releases');
const link = join(releases, 'current');
const stored = () =>
  readdirSync(releases)
    .filter((name) => /^\d/.test(name))
    .toSorted();

function switchTo(id) {
  symlinkSync(id, `${link}.new`);
  renameSync(`${link}.new`, link);
}

if (command === 'build') {
  // A build gets nothing of the tests' environment.
  const behavior = join(siteDir, '.deskbook/build.json');
  const {slow = 0, fails = false} = existsSync(behavior) ? JSON.parse(readFileSync(behavior, 'utf8')) : {};
  if (slow > 0) writeFileSync(join(siteDir, '.deskbook/building'), '');
  await new Promise((done) => setTimeout(done, slow));
  if (fails) {
    console.error('\u001b[31mThe disk is full.\u001b[0m');
    process.exit(1);
  }
  const id = `${existsSync(releases) ? stored().length + 1 : 1}`.padStart(4, '0');
  mkdirSync(join(releases, id), {recursive: true});
  const pages = readdirSync('docs', {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({parentPath, name}) => readFileSync(join(parentPath, name), 'utf8'));
  writeFileSync(join(releases, id, 'index.html'), pages.toSorted().join(''));
  switchTo(id);
} else if (command === 'deploy') {
  if (process.env.FAIL_DEPLOY) {
    console.error('web cannot be reached.');
    process.exit(1);
  }
  writeFileSync(join(siteDir, 'releases/deployed'), readlinkSync(link));
} else {
  const before = stored()
    .filter((id) => id < readlinkSync(link))
    .at(-1);
  if (!before) process.exit(1);
  switchTo(before);
}

import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite, writeIn} from '@deskbook/content/__tests__/temporarySite';
import {expect, it} from 'vitest';
import {hashPassword} from '../accounts/passwords';
import {Users, usersFile} from '../accounts/users';
import {cookieOf, ORIGIN, PAGE, saveOver, signedIn, siteToWrite, TEXT, writingServerFor} from './writingServerFor';

const GUIDE = 'docs/authors/back-up.md';
const PASSWORD = 'correct horse battery';

/** What is a program of the machine, or takes long. */
const STAND_INS = `sudo() { if [ "$1" = -u ]; then shift 2; fi; "$@"; }
systemctl() { :; }
systemd-escape() { :; }
chown() { :; }
npm() { :; }
`;

/** Runs the commands under a heading of the guide. */
function follow(heading: string, siteDir: string, backup: string): void {
  const text = readFileSync(GUIDE, 'utf8');
  const [, commands = ''] = new RegExp(`^## ${heading}\\n[^]*?\`\`\`bash\\n([^]*?)\`\`\``, 'm').exec(text) ?? [];
  expect(commands).toContain('/srv/maple');
  const here = commands.replaceAll('/srv/maple', siteDir).replaceAll('/backup/maple.tar.gz', backup);
  execFileSync('bash', ['-euc', STAND_INS + here], {stdio: 'pipe'});
}

async function signInAs(name: string, siteDir: string) {
  const {send} = await writingServerFor(siteDir, 'accounts');
  const body = `${new URLSearchParams({name, password: PASSWORD, back: '/'})}`;
  const headers = {'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN};
  return signedIn(send, cookieOf(await send('/write/sign-in', {method: 'POST', body, headers})));
}

it.skipIf(!existsSync(GUIDE)).each([
  ['in the same place', ''],
  ['in another place', '-new'],
])('a site that was backed up as the guide says is whole again %s', async (_, suffix) => {
  const siteDir = siteToWrite();
  const password = await hashPassword(PASSWORD, {cost: 1024, blockSize: 8, parallelization: 1});
  for (const name of ['ann', 'eve']) new Users(usersFile(siteDir)).set(name, {role: 'author', password});
  writeIn(siteDir, 'node_modules/large/index.js', '');
  const drafts = {ann: 'What Ann has written.\n', eve: 'What Eve has written.\n'};
  for (const [name, text] of Object.entries(drafts)) {
    const as = await signInAs(name, siteDir);
    const {version = ''} = (await as(`/write/api/file?path=${PAGE}`)).json();
    expect((await saveOver(as, PAGE, text, version)).status).toBe(200);
  }
  const log = (folder: string) => execFileSync('git', ['log', '--format=%H %an %s'], {cwd: folder, encoding: 'utf8'});
  const before = log(siteDir);

  const backup = join(temporarySite({}), 'maple.tar.gz');
  follow('Back it up', siteDir, backup);
  expect(statSync(backup).mode & 0o777).toBe(0o600);
  rmSync(siteDir, {recursive: true});
  const restored = siteDir + suffix;
  mkdirSync(restored, {recursive: true});
  follow('Bring it back', restored, backup);

  expect(existsSync(join(restored, 'node_modules'))).toBe(false);
  expect(existsSync(join(restored, 'build'))).toBe(false);
  expect(log(restored)).toBe(before);
  expect(readFileSync(join(restored, PAGE), 'utf8')).toBe(TEXT);
  expect(statSync(usersFile(restored)).mode & 0o777).toBe(0o600);
  for (const [name, text] of Object.entries(drafts)) {
    const as = await signInAs(name, restored);
    expect((await as(`/write/api/file?path=${PAGE}`)).json().text).toBe(text);
  }
  rmSync(restored, {recursive: true});
});

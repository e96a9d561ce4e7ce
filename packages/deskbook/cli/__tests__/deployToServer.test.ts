import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {temporarySite, writeIn} from '@deskbook/content/__tests__/temporarySite';
import {nginxSite} from '@deskbook/engine/deploy/domain/nginxSite';
import {expect, it, onTestFinished, vi} from 'vitest';
import {NGINX} from '../../../../tests/support/nginx';
import {end, freePort} from '../../../../tests/support/processes';
import {findProgram} from '../../../../tests/support/webServer';
import {type Ended, startDeskbook} from './runDeskbook';

const README = readFileSync('README.md', 'utf8');
/** What the README has districts write. */
const [, SERVER = ''] = /^(server \{\n {4}listen 80;.+?^\})/ms.exec(README) ?? [];
const SSHD = findProgram('sshd');
const CAN_DEPLOY = NGINX.path && findProgram('rsync');

if (!CAN_DEPLOY || !SSHD) {
  console.log(
    'Left out: deploying was not tried on a real server (Debian: apt-get install nginx rsync openssh-server).',
  );
}

/** Makes a release whose page and policy name the same version, and which nginx refuses if it's `broken`. */
function makeRelease(folder: string, version: string): string {
  const id = `2026-12-01T00-00-00-00${version.slice(1)}Z`;
  const facts = {baseUrl: '/', searchEngines: false, policy: {'default-src': [`https://${version}.example.org`]}};
  for (const name of ['index.html', '404.html', 'docs/index.html']) {
    writeIn(folder, `releases/${id}/build/${name}`, `<p>${version}</p>`);
  }
  writeIn(folder, `releases/${id}/deploy/nginx/deskbook.conf`, version === 'v4' ? 'nonsense' : nginxSite(facts));
  execFileSync('ln', ['-sfn', id, join(folder, 'releases/current')]);
  for (const part of ['build', 'deploy']) {
    if (!existsSync(join(folder, part))) execFileSync('ln', ['-s', `releases/current/${part}`, join(folder, part)]);
  }
  return id;
}

/** What the server says before there is a site. One of its old workers may still say it after the first release. */
const NOT_YET = 'not yet';

/** Starts nginx before there is a site, as on a new server, and then has the README's lines in its settings. */
async function startEmptyNginx(to: string): Promise<{url: string; test: string; reload: string}> {
  const [folder, port] = [temporarySite({}), await freePort()];
  const file = join(folder, 'nginx.conf');
  const settings = (server: string) =>
    NGINX.configure({folder, root: folder, conf: '', outside: '', port}).replace(/ {2}server \{[^}]+\}/, server);
  writeFileSync(file, settings(`server { listen 127.0.0.1:${port}; return 503 '${NOT_YET}'; }`));
  const child = spawn(NGINX.path ?? '', ['-p', folder, '-c', file], {stdio: ['ignore', 'ignore', 'inherit']});
  onTestFinished(() => end(child));
  await vi.waitUntil(() => fetch(`http://127.0.0.1:${port}/`).catch(() => null), {timeout: 10_000});
  writeIn(folder, 'deskbook/access.conf', '');
  const lines = SERVER.replace('80;', `127.0.0.1:${port};`).replace('/srv/deskbook', to);
  writeFileSync(file, settings(lines.replace('deskbook/access.conf', `${folder}/deskbook/access.conf`)));
  const nginx = `${NGINX.path} -p ${folder} -c ${file}`;
  return {url: `http://127.0.0.1:${port}`, test: `${nginx} -t`, reload: `${nginx} -s reload`};
}

/** @returns the variables with which `ssh web` reaches a server of its own here */
async function startSshd(): Promise<Record<string, string>> {
  const [folder, port] = [temporarySite({}), await freePort()];
  const at = (name: string) => join(folder, name);
  for (const key of ['host', 'user']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)]);
  writeFileSync(at('authorized'), readFileSync(at('user.pub')));
  writeFileSync(at('known'), `[127.0.0.1]:${port} ${readFileSync(at('host.pub'), 'utf8')}`);
  writeFileSync(
    at('sshd_config'),
    `ListenAddress 127.0.0.1\nPort ${port}\nHostKey ${at('host')}\nPidFile none\nUsePAM no\nStrictModes no\nPermitRootLogin yes\nAuthorizedKeysFile ${at('authorized')}\n`,
  );
  writeFileSync(
    at('ssh_config'),
    `Host web\n  HostName 127.0.0.1\n  Port ${port}\n  User ${userInfo().username}\n  IdentityFile ${at('user')}\n  UserKnownHostsFile ${at('known')}\n`,
  );
  mkdirSync(at('bin'));
  writeFileSync(at('bin/ssh'), `#!/bin/sh\nexec ${findProgram('ssh')} -F ${at('ssh_config')} "$@"\n`);
  chmodSync(at('bin/ssh'), 0o755);
  // Started by root, it gives up its rights in there.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', {recursive: true});
  const child = spawn(SSHD ?? '', ['-D', '-e', '-f', at('sshd_config')], {stdio: 'ignore'});
  onTestFinished(() => end(child));
  const env = {PATH: `${at('bin')}:${process.env.PATH}`};
  const answers = () => spawnSync('ssh', ['web', 'true'], {env: {...process.env, ...env}}).status === 0;
  await vi.waitUntil(answers, {timeout: 30_000, interval: 200});
  return env;
}

/** What readers see of the home page, and the version in its policy. */
async function see(url: string): Promise<[string, string | undefined]> {
  const answer = await fetch(url, {headers: {connection: 'close'}});
  const policy = answer.headers.get('content-security-policy') ?? '';
  return [await answer.text(), /https:\/\/(v\d)/.exec(policy)?.[1]];
}

async function deployAll(host: string, env: Record<string, string>): Promise<void> {
  const [folder, to] = [temporarySite({'docs/district.yml': ''}), temporarySite({})];
  const {url, test, reload} = await startEmptyNginx(to);
  writeFileSync(join(folder, 'deploy.yml'), `to: ${host}${to}\ntest: ${test}\nreload: ${reload}\n`);
  const deploy = (...args: string[]): Promise<Ended> => startDeskbook(folder, ['deploy', ...args], env);
  const expectSeen = (version: string) =>
    vi.waitFor(async () => expect(await see(url)).toEqual([`<p>${version}</p>`, version]), {timeout: 10_000});

  makeRelease(folder, 'v1');
  expect(await deploy()).toMatchObject({status: 0});
  await expectSeen('v1');

  const seen: [string, string | undefined][] = [];
  let isOver = false;
  const reading = (async () => {
    while (!isOver) seen.push(await see(url));
  })();
  const second = makeRelease(folder, 'v2');
  expect(await deploy()).toMatchObject({status: 0});
  await expectSeen('v2');
  makeRelease(folder, 'v3');
  expect(await deploy()).toMatchObject({status: 0});
  await expectSeen('v3');
  expect(await deploy('--back')).toMatchObject({status: 0, stdout: expect.stringContaining(second)});
  await expectSeen('v2');
  makeRelease(folder, 'v4');
  const refused = await deploy();
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/does not accept the settings of release .*\n.*\[emerg\]/s);
  await expectSeen('v2');
  isOver = true;
  await reading;

  const ofReleases = seen.filter(([page]) => page !== NOT_YET);
  expect(ofReleases.length).toBeGreaterThan(20);
  expect(ofReleases.filter(([page, version]) => page !== `<p>${version}</p>`)).toEqual([]);
  expect(readdirSync(join(to, 'releases'))).toHaveLength(4);
  makeRelease(folder, 'v5');
  expect(await deploy()).toMatchObject({status: 0});
  await expectSeen('v5');
  expect(readdirSync(join(to, 'releases'))).toHaveLength(3);
}

it.skipIf(!CAN_DEPLOY)(
  'readers of nginx see each release with its own policy, and nothing in between',
  () => deployAll('', {}),
  180_000,
);

it.skipIf(!CAN_DEPLOY || !SSHD)('the same over ssh', async () => deployAll('web:', await startSshd()), 180_000);

it.skipIf(!SSHD)(
  'says what ssh says if it cannot connect',
  async () => {
    const env = await startSshd();
    const folder = temporarySite({'docs/district.yml': '', 'deploy.yml': 'to: stranger@web:/srv/deskbook\n'});
    makeRelease(folder, 'v1');
    const {status, stderr} = await startDeskbook(folder, ['deploy'], {...env, SSH_AUTH_SOCK: ''});
    expect(status).toBe(1);
    expect(stderr).toMatch(/^stranger@web:\/srv\/deskbook cannot be used\.\n {4}.*Permission denied/s);
  },
  120_000,
);

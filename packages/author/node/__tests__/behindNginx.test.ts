import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {NGINX, passwordLine, startNginx} from '../../../../tests/support/nginx';
import {hashPassword} from '../accounts/passwords';
import {Users, usersFile} from '../accounts/users';
import {cookieOf, type Entrance, ORIGIN, requestTo, siteToWrite, writingServerFor} from './writingServerFor';

const README = readFileSync('README.md', 'utf8');
/** What the README tells districts to write. */
const [, LOCATION = ''] = /^( {4}location \/ \{\n {8}proxy_pass.+?^ {4}\})/ms.exec(README) ?? [];
const [, USER_HEADER = ''] = /^( {8}proxy_set_header X-Remote-User .+;)$/m.exec(README) ?? [];
const HOST = new URL(ORIGIN).host;

async function startBehind(siteDir: string, entrance: Entrance, more = '') {
  const {port} = await writingServerFor(siteDir, entrance);
  const snippets = join(siteDir, '.deskbook/snippets');
  mkdirSync(snippets);
  const conf = LOCATION.replace('127.0.0.1:3000', `127.0.0.1:${port}`).replace(/\}$/, `${more}}`);
  const files = {htpasswd: passwordLine('ann', 'open sesame')};
  const nginx = await startNginx({root: siteDir, snippets, files, conf: `client_max_body_size 50m; ${conf}`});
  onTestFinished(nginx.stop);
  return requestTo(Number(new URL(nginx.url).port), HOST);
}

it.skipIf(!NGINX.path)('lets nobody name an address or a user of their own to the server behind nginx', async () => {
  const siteDir = siteToWrite();
  const password = await hashPassword('correct horse battery', {cost: 1024, blockSize: 8, parallelization: 1});
  const users = new Users(usersFile(siteDir));
  for (const name of ['ann', ...Array.from({length: 20}, (_, index) => `name${index}`)])
    users.set(name, {role: 'author', password});
  const send = await startBehind(siteDir, 'accounts');
  const signIn = (name: string, typed: string, from: string) =>
    send('/write/sign-in', {
      method: 'POST',
      body: `${new URLSearchParams({name, password: typed, back: '/'})}`,
      headers: {'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN, 'x-forwarded-for': from},
    });

  const answer = await signIn('ann', 'correct horse battery', '198.51.100.1');
  expect([answer.status, answer.headers.location]).toEqual([303, '/']);
  expect((await send('/write/api/pages', {headers: {cookie: cookieOf(answer)}})).status).toBe(200);
  expect((await send('/write/api/pages', {headers: {host: 'evil.example.com', cookie: cookieOf(answer)}})).status).toBe(
    403,
  );
  const script = await send('/write/assets/edit.js', {
    headers: {cookie: cookieOf(answer), 'accept-encoding': 'gzip'},
  });
  expect([script.status, script.headers['content-encoding']]).toEqual([200, 'gzip']);
  for (let index = 0; index < 20; index++) await signIn(`name${index}`, 'wrong', `198.51.100.${index}`);
  expect((await signIn('ann', 'correct horse battery', '203.0.113.1')).status).toBe(429);
});

it.skipIf(!NGINX.path)('takes the user from nginx, whatever the browser says', async () => {
  const auth = 'auth_basic "Staff"; auth_basic_user_file deskbook/htpasswd;';
  const entrance = {userHeader: 'X-Remote-User', proxies: ['127.0.0.1']};
  const send = await startBehind(siteToWrite(), entrance, `${auth} ${USER_HEADER}`);
  const authorization = `Basic ${Buffer.from('ann:open sesame').toString('base64')}`;

  expect((await send('/write/api/pages', {headers: {'x-remote-user': 'eve'}})).status).toBe(401);
  const forged = await send('/write/', {headers: {authorization, 'x-remote-user': 'eve'}});
  expect(forged.text).toContain('"author":{"name":"ann","role":"author"}');
});

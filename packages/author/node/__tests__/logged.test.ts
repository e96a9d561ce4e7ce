import {rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeIn} from '@deskbook/content/__tests__/temporarySite';
import {expect, it} from 'vitest';
import {hashPassword} from '../accounts/passwords';
import {Users, usersFile} from '../accounts/users';
import {cookieOf, ORIGIN, PAGE, signedIn, siteToWrite, writingServerFor} from './writingServerFor';

const PASSWORD = 'correct horse battery';
const TIME = /^1970-01-01T00:00:00\.000Z /;

async function start() {
  const siteDir = siteToWrite();
  const users = new Users(usersFile(siteDir));
  const password = await hashPassword(PASSWORD, {cost: 1024, blockSize: 8, parallelization: 1});
  users.set('ann', {role: 'author', password});
  const server = await writingServerFor(siteDir, 'accounts');
  const signIn = (name: string, typed: string, from = '192.0.2.7') =>
    server.send('/write/sign-in', {
      method: 'POST',
      body: `${new URLSearchParams({name, password: typed, back: '/'})}`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: ORIGIN,
        accept: 'text/html',
        'x-forwarded-for': from,
      },
    });
  const lines = () => server.logged.map((line) => line.replace(TIME, ''));
  return {...server, users, signIn, lines};
}

it('logs who has signed in and out, who has failed, and who was refused', async () => {
  const {send, signIn, lines} = await start();
  await signIn('Ann', 'wrong');
  for (let index = 0; index < 5; index++) await signIn('ann', 'wrong');
  const as = await signedIn(send, cookieOf(await signIn('ann', PASSWORD, '2001:DB8::1')));
  await as('/write/api/publish', {method: 'POST', body: JSON.stringify({paths: [PAGE], message: 'x'})});
  await as('/write/api/file?path=docs/none.md');
  await as('/write/sign-out', {method: 'POST'});
  expect(lines()).toEqual([
    'sign-in-failed from=192.0.2.7 user="Ann"',
    ...Array.from({length: 4}, () => 'sign-in-failed from=192.0.2.7 user="ann"'),
    'sign-in-slowed from=192.0.2.7 user="ann" wait=10',
    'signed-in from=2001:db8::1 user="ann"',
    expect.stringMatching(
      /^refused from=127\.0\.0\.1 user="ann" status=403 method="POST" path="\/write\/api\/publish" reason="Only an editor/,
    ),
    'signed-out from=127.0.0.1 user="ann"',
  ]);
});

it('logs one line for a name that looks like many', async () => {
  const {signIn, logged} = await start();
  const name = 'ann"\n1970-01-01T00:00:00.000Z sign-in-failed from=198.51.100.1 user="eve\u2028\u001b[2J';
  await signIn(name, 'wrong');
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/^1970-01-01T00:00:00\.000Z sign-in-failed from=192\.0\.2\.7 user="[\x20-\x7e]+"$/);
});

it('logs what has gone wrong in the program, with the place', async () => {
  const {users, signIn, lines} = await start();
  writeFileSync(users.file, 'no JSON');
  expect((await signIn('ann', PASSWORD)).status).toBe(500);
  expect(lines()).toEqual([
    expect.stringMatching(
      /^failed from=192\.0\.2\.7 status=500 method="POST" path="\/write\/sign-in" reason="Error: .*users\.json can't be read\. .*" stack="Error: .*\\n {4}at .*"$/,
    ),
  ]);
});

it('says under any name whether it can do its work, and which version it is', async () => {
  const {send, siteDir, users} = await start();
  const health = async () => {
    const {status, text} = await send('/write/health', {headers: {host: '127.0.0.1:3000'}});
    return {code: status, ...JSON.parse(text)};
  };
  expect(await health()).toEqual({
    ...{code: 503, status: 'failing', version: '1.2.3', release: null, problems: ['no-release']},
  });
  writeIn(siteDir, 'releases/2026-12-01T21-44-33-123Z/build/index.html', '');
  symlinkSync('2026-12-01T21-44-33-123Z', join(siteDir, 'releases/current'));
  expect(await health()).toEqual({
    ...{code: 200, status: 'ok', version: '1.2.3', release: '2026-12-01T21-44-33-123Z', problems: []},
  });
  writeFileSync(users.file, 'no JSON');
  expect(await health()).toMatchObject({code: 503, problems: ['accounts-unreadable']});
  rmSync(users.file);
  expect(await health()).toMatchObject({code: 200});
  expect((await send('/write/health', {method: 'POST', headers: {host: 'evil.example.com'}})).status).toBe(403);
});

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {hashPassword, type StoredPassword} from '../accounts/passwords';
import {Users, usersFile} from '../accounts/users';
import {
  cookieOf,
  ORIGIN,
  PAGE,
  type Send,
  saveOver,
  signedIn,
  siteToWrite,
  TEXT,
  writingServerFor,
} from './writingServerFor';

const PASSWORD = 'correct horse battery';
let password: StoredPassword;
beforeAll(async () => {
  password = await hashPassword(PASSWORD, {cost: 1024, blockSize: 8, parallelization: 1});
});

async function startWithAccounts(siteDir = siteToWrite()) {
  const users = new Users(usersFile(siteDir));
  users.set('ann', {role: 'author', password});
  users.set('eve', {role: 'editor', password});
  return {...(await writingServerFor(siteDir, 'accounts')), users};
}

const FORM = {'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', origin: ORIGIN};

function signIn(send: Send, name: string, typed = PASSWORD, headers = {}, back = '/write/') {
  const body = `${new URLSearchParams({name, password: typed, back})}`;
  return send('/write/sign-in', {method: 'POST', body, headers: {...FORM, ...headers}});
}

const versionOf = async (as: Send) => (await as(`/write/api/file?path=${PAGE}`)).json().version ?? '';

describe('accounts of our own', () => {
  it('lets in by name and password, and keeps the draft apart', async () => {
    const {send, siteDir} = await startWithAccounts();
    const turned = await send('/docs/?a=b', {headers: {accept: 'text/html'}});
    expect([turned.status, turned.headers.location]).toEqual([303, '/write/sign-in?back=%2Fdocs%2F%3Fa%3Db']);
    const page = await send('/write/sign-in?back=/docs/', {headers: {accept: 'text/html'}});
    expect(page.text).toContain('<label for="password">Password</label>');
    expect(page.text).toContain('autocomplete="current-password"');
    expect(page.text).toContain('value="/docs/"');
    expect((await send('/assets/css/styles.css')).status).toBe(200);
    expect((await send('/write/api/pages')).status).toBe(401);

    const answer = await signIn(send, 'Ann', PASSWORD, {}, '/docs/');
    expect([answer.status, answer.headers.location]).toEqual([303, '/docs/']);
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^__Host-deskbook=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(answer.headers['set-cookie']?.[1]).toMatch(
      /^__Host-deskbook-device=[\w.-]+; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    const as = await signedIn(send, cookieOf(answer));
    expect((await saveOver(as, PAGE, 'A draft.\n', await versionOf(as))).status).toBe(200);
    expect(readFileSync(join(siteDir, PAGE), 'utf8')).toBe(TEXT);
    expect((await as(`/write/file/${PAGE}`)).text).toBe('A draft.\n');
    const other = await signedIn(send, cookieOf(await signIn(send, 'eve')));
    expect((await other(`/write/api/file?path=${PAGE}`)).json().text).toBe(TEXT);
  });

  it('leaves the facts of the site to editors, at once', async () => {
    const {send, users} = await startWithAccounts();
    const as = await signedIn(send, cookieOf(await signIn(send, 'ann')));
    const save = async () => {
      const {text = '', version = ''} = (await as('/write/api/file?path=docs/district.yml')).json();
      return saveOver(as, 'docs/district.yml', `${text}# ${Math.random()}\n`, version);
    };
    expect((await save()).json().message).toBe(
      'docs/district.yml is about the whole site. Only an editor can change it.',
    );
    users.set('ann', {role: 'editor', password});
    expect((await save()).status).toBe(200);
    users.set('ann', {role: 'author', password});
    expect((await save()).status).toBe(403);
  });

  it('says the same of a wrong name and a wrong password, and makes guessing slow', async () => {
    const {send} = await startWithAccounts();
    const wrong = await signIn(send, 'ann', 'wrong');
    const unknown = await signIn(send, 'nobody', 'wrong');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.text.replaceAll('ann', '')).toBe(unknown.text.replaceAll('nobody', ''));
    expect(wrong.headers).not.toHaveProperty('set-cookie');

    const guesses = await Promise.all(Array.from({length: 12}, (_, index) => signIn(send, 'ann', `guess ${index}`)));
    const statuses = guesses.map(({status}) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(4);
    expect(statuses.filter((status) => status === 429)).toHaveLength(8);
    const right = await signIn(send, 'ann');
    expect(right.status).toBe(429);
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0);
    expect(right.text).toMatch(/There were too many wrong passwords\. Wait \d+ seconds?, then try again\./);
    expect((await signIn(send, 'eve')).status).toBe(303);
  });

  it('slows nobody down whose password is guessed from elsewhere', async () => {
    const {send} = await startWithAccounts();
    const from = (address: string) => ({'x-forwarded-for': address});
    for (let index = 0; index < 30; index++) await signIn(send, 'eve', 'wrong', from('198.51.100.7'));
    expect((await signIn(send, 'eve', PASSWORD, from('198.51.100.7'))).status).toBe(429);
    expect((await signIn(send, 'eve', PASSWORD, from('192.0.2.1'))).status).toBe(303);
  });

  it('knows the devices of a person, whatever strangers do in the same network', async () => {
    const {send, users} = await startWithAccounts();
    const devices = cookieOf(await signIn(send, 'eve')).split('; ')[1] ?? '';
    expect(devices).toMatch(/^__Host-deskbook-device=[\w-]{22}\.[\w-]{43}$/);
    for (let index = 0; index < 30; index++) await signIn(send, 'eve', 'wrong');
    expect((await signIn(send, 'eve')).status).toBe(429);
    const known = await signIn(send, 'eve', PASSWORD, {cookie: devices});
    expect(known.status).toBe(303);
    // A shared desk knows both.
    const both = cookieOf(await signIn(send, 'ann', PASSWORD, {cookie: devices, 'x-forwarded-for': '192.0.2.9'}));
    const [, shared = ''] = both.split('; ');
    expect(shared.split('.')).toHaveLength(3);
    expect((await signIn(send, 'eve', PASSWORD, {cookie: shared})).status).toBe(303);

    // Only for whom it is signed, only as it is signed, and only as long as the password is the same.
    expect((await signIn(send, 'eve', 'wrong', {cookie: devices})).status).toBe(401);
    for (const forged of [
      devices.replace(/=.{22}/, `=${'A'.repeat(22)}`),
      devices.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A')),
      `__Host-deskbook-device=${'A'.repeat(22)}`,
      '__Host-deskbook-device=..',
    ]) {
      expect((await signIn(send, 'eve', PASSWORD, {cookie: forged})).status).toBe(429);
    }
    users.set('eve', {
      role: 'editor',
      password: await hashPassword(PASSWORD, {cost: 1024, blockSize: 8, parallelization: 1}),
    });
    expect((await signIn(send, 'eve', PASSWORD, {cookie: devices})).status).toBe(429);
  });

  it('makes guessing slow for one address that tries many names, wherever it claims to be', async () => {
    const {send, users} = await startWithAccounts();
    for (let index = 0; index < 20; index++) {
      // A hash that is cheap to compute: what counts is how often.
      users.set(`name${index}`, {role: 'author', password});
      const from = {'x-forwarded-for': `198.51.100.${index}, 192.0.2.1`};
      expect((await signIn(send, `name${index}`, 'wrong', from)).status).toBe(401);
    }
    expect((await signIn(send, 'eve', PASSWORD, {'x-forwarded-for': '1.2.3.4, 192.0.2.1'})).status).toBe(429);
    expect((await signIn(send, 'eve', PASSWORD, {'x-forwarded-for': '192.0.2.2'})).status).toBe(303);
  });

  it('never takes an id that somebody else has chosen', async () => {
    const {send} = await startWithAccounts();
    const chosen = '__Host-deskbook=chosen-by-an-attacker';
    const answer = await signIn(send, 'ann', PASSWORD, {cookie: chosen});
    expect(cookieOf(answer)).not.toBe(chosen);
    expect((await send('/write/api/pages', {headers: {cookie: chosen}})).status).toBe(401);

    const again = await signIn(send, 'eve', PASSWORD, {cookie: cookieOf(answer)});
    expect((await send('/write/api/pages', {headers: {cookie: cookieOf(answer)}})).status).toBe(401);
    expect((await send('/write/api/pages', {headers: {cookie: cookieOf(again)}})).status).toBe(200);
  });

  it('refuses to sign in from another website, and leads nowhere else', async () => {
    const {send} = await startWithAccounts();
    expect((await signIn(send, 'ann', PASSWORD, {origin: 'https://evil.example.com'})).status).toBe(403);
    expect(
      (
        await signIn(send, 'ann', PASSWORD, {
          origin: undefined,
          'sec-fetch-site': 'cross-site',
          'sec-fetch-mode': 'navigate',
        })
      ).status,
    ).toBe(403);
    for (const back of [
      'https://evil.example.com/',
      '//evil.example.com/',
      '/\\evil.example.com',
      'javascript:alert(1)',
      '/\t/evil.example.com',
    ]) {
      expect((await signIn(send, 'ann', PASSWORD, {}, back)).headers.location).toBe('/write/');
    }
    const page = await send(`/write/sign-in?back=${encodeURIComponent('/"><script>alert(1)</script>')}`);
    expect(page.text).not.toContain('<script>');
  });

  it('takes the token of the same session only', async () => {
    const {send} = await startWithAccounts();
    const [ann, eve] = [cookieOf(await signIn(send, 'ann')), cookieOf(await signIn(send, 'eve'))];
    const asAnn = await signedIn(send, ann);
    const version = await versionOf(asAnn);
    const answer = await asAnn('/write/api/file', {
      method: 'PUT',
      body: JSON.stringify({path: PAGE, text: 'x', version}),
      headers: {cookie: eve},
    });
    expect([answer.status, answer.json().message]).toEqual([
      403,
      'This page is from an earlier visit. Reload it; your drafts are kept.',
    ]);
  });

  it('signs out: by the button, by a new password, and by removing the account', async () => {
    const {send, users} = await startWithAccounts();
    const cookie = cookieOf(await signIn(send, 'ann'));
    const as = await signedIn(send, cookie);
    expect((await send('/write/sign-out', {method: 'POST', headers: {cookie}})).status).toBe(403);
    const out = await as('/write/sign-out', {method: 'POST'});
    expect(out.headers['set-cookie']?.[0]).toContain('Max-Age=0');
    expect((await as('/write/api/pages')).status).toBe(401);

    const second = await signedIn(send, cookieOf(await signIn(send, 'ann')));
    expect((await second('/write/api/pages')).status).toBe(200);
    users.set('ann', {
      role: 'author',
      password: await hashPassword('another one entirely', {cost: 1024, blockSize: 8, parallelization: 1}),
    });
    expect((await second('/write/api/pages')).json().message).toBe(
      'You are signed out. Sign in again; your drafts are kept.',
    );

    const third = await signedIn(send, cookieOf(await signIn(send, 'eve')));
    users.set('eve', undefined);
    expect((await third('/write/api/pages')).status).toBe(401);
    expect((await signIn(send, 'eve')).status).toBe(401);
  });

  it('signs nobody out by a restart', async () => {
    const {send, siteDir} = await startWithAccounts();
    const cookie = cookieOf(await signIn(send, 'ann'));
    const as = await signedIn(send, cookie);
    const version = await versionOf(as);
    const {send: toSecond} = await writingServerFor(siteDir, 'accounts');
    const again = await signedIn(toSecond, cookie);
    expect((await saveOver(again, PAGE, 'after', version)).status).toBe(200);
  });

  it('answers under its own address only', async () => {
    const {send, port} = await startWithAccounts();
    for (const host of [
      'evil.example.com',
      `localhost:${port}`,
      `127.0.0.1:${port}`,
      'write.example.org.evil.example.com',
      'write.example.org:8080',
    ]) {
      expect((await send('/write/sign-in', {headers: {host}})).status).toBe(403);
    }
  });

  it('takes nobody’s word for who they are', async () => {
    const {send} = await startWithAccounts();
    for (const header of ['x-remote-user', 'remote-user', 'x-forwarded-user', 'authorization']) {
      expect((await send('/write/api/pages', {headers: {[header]: 'eve'}})).status).toBe(401);
    }
  });
});

describe('accounts of the web server', () => {
  const entrance = {userHeader: 'X-Remote-User', proxies: ['127.0.0.1']};

  it('takes the name from the web server, and the role from the file', async () => {
    const siteDir = siteToWrite();
    new Users(usersFile(siteDir)).set('eve', {role: 'editor'});
    const {send} = await writingServerFor(siteDir, entrance);
    const factsOf = async (name: string) => {
      const page = await send('/write/', {headers: {'x-remote-user': name}});
      return {cookie: cookieOf(page), ...JSON.parse(/id="deskbook-write">([^<]+)</.exec(page.text)?.[1] ?? '{}')};
    };
    expect((await factsOf('Ann')).author).toEqual({name: 'ann', role: 'author'});
    const eve = await factsOf('eve');
    expect(eve.author).toEqual({name: 'eve', role: 'editor'});

    const {version = ''} = (await send(`/write/api/file?path=${PAGE}`, {headers: {'x-remote-user': 'eve'}})).json();
    const body = JSON.stringify({path: PAGE, text: 'x', version});
    const put = (headers: Record<string, string>) =>
      send('/write/api/file', {method: 'PUT', body, headers: {'content-type': 'application/json', ...headers}});
    expect((await put({'x-remote-user': 'eve', cookie: eve.cookie, 'x-deskbook-token': eve.token})).status).toBe(200);
    expect((await put({'x-remote-user': 'eve', cookie: eve.cookie})).status).toBe(403);
    expect((await put({cookie: eve.cookie, 'x-deskbook-token': eve.token, 'x-remote-user': 'ann'})).status).toBe(403);
  });

  it('refuses the header from anywhere else, and everything that does not come from the web server', async () => {
    const {send} = await writingServerFor(siteToWrite(), {...entrance, proxies: ['127.0.0.9']});
    for (const headers of [{'x-remote-user': 'eve'}, {'x-remote-user': 'eve', 'x-forwarded-for': '127.0.0.9'}, {}]) {
      const answer = await send('/write/api/pages', {headers});
      expect([answer.status, answer.json().message]).toEqual([
        403,
        'Only the web server of the library may say who somebody is. Use the address of the site.',
      ]);
    }
    expect((await send('/write/api/pages', {from: '127.0.0.9', headers: {'x-remote-user': 'eve'}})).status).toBe(200);
    expect((await send('/write/api/pages', {from: '127.0.0.9'})).json().message).toBe(
      'The web server has not said who you are. Sign in there first.',
    );
  });

  it.each(['../eve', 'ann, eve', 'DOMAIN\\ann', 'local', 'a b', 'a/b', '%2e%2e'])(
    'refuses the name %j',
    async (name) => {
      const {send} = await writingServerFor(siteToWrite(), entrance);
      expect((await send('/write/api/pages', {headers: {'x-remote-user': name}})).status).toBe(403);
    },
  );

  it('refuses two names', async () => {
    const {send} = await writingServerFor(siteToWrite(), entrance);
    expect((await send('/write/api/pages', {headers: {'x-remote-user': ['ann', 'eve']}})).status).toBe(403);
  });
});

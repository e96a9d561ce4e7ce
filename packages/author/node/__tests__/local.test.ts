import {existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {join} from 'node:path';
import {writeIn} from '@deskbook/content/__tests__/temporarySite';
import {HOSTILE_PATHS} from '@deskbook/writing/__tests__/hostilePaths';
import {expect, it} from 'vitest';
import type {LocalSignIn} from '../accounts/authProvider';
import {cookieOf, PAGE, type Send, saveOver, signedIn, siteToWrite, TEXT, writingServerFor} from './writingServerFor';

async function start() {
  const server = await writingServerFor(siteToWrite(), 'local');
  const {key} = server.access.provider as LocalSignIn;
  const first = await server.send(`/write/edit/?path=${PAGE}&key=${key}`);
  const as = await signedIn(server.send, cookieOf(first));
  const read = () => readFileSync(join(server.siteDir, PAGE), 'utf8');
  return {...server, key, first, as, read};
}

const versionOf = async (as: Send) => (await as(`/write/api/file?path=${PAGE}`)).json().version ?? '';

it('lets in whoever has the key of the first address, and takes it out of the address', async () => {
  const {send, first, as, read} = await start();
  expect(first.status).toBe(303);
  expect(first.headers.location).toBe(`/write/edit/?path=${encodeURIComponent(PAGE)}`);
  expect(first.headers['set-cookie']?.[0]).toMatch(/^deskbook-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);

  const saved = await saveOver(as, PAGE, `${TEXT}More.\n`, await versionOf(as));
  expect(saved.status).toBe(200);
  expect(read()).toBe(`${TEXT}More.\n`);

  for (const path of [
    '/',
    '/write/',
    '/write/api/pages',
    `/write/api/file?path=${PAGE}`,
    '/?key=wrong',
    '/write/sign-in',
  ]) {
    const answer = await send(path);
    expect([path, answer.status]).toEqual([path, 401]);
    expect(answer.json().message).toContain('Open the whole address');
  }
});

it('refuses changes without the token of the page', async () => {
  const {send, first, as, read} = await start();
  const version = await versionOf(as);
  const body = JSON.stringify({path: PAGE, text: 'gone', version});
  const cookie = cookieOf(first);
  for (const headers of [
    {cookie},
    {cookie, 'x-deskbook-token': 'guessed'},
    {cookie: 'deskbook-1=x', 'x-deskbook-token': ''},
  ]) {
    const answer = await send('/write/api/file', {
      method: 'PUT',
      body,
      headers: {'content-type': 'application/json', ...headers},
    });
    expect(answer.status).toBeGreaterThanOrEqual(401);
    expect(answer.status).toBeLessThanOrEqual(403);
  }
  expect(read()).toBe(TEXT);
});

it('refuses what other websites send, whatever they know', async () => {
  const {as, read, port} = await start();
  const version = await versionOf(as);
  const body = JSON.stringify({path: PAGE, text: 'gone', version});
  const foreign = [
    {origin: 'https://evil.example.com'},
    {origin: 'null'},
    {origin: `http://127.0.0.1:${port}`},
    {origin: `http://localhost:${port + 1}`},
    {origin: `https://localhost:${port}`},
    {'sec-fetch-site': 'cross-site'},
    {'sec-fetch-site': 'same-site'},
    {'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate'},
  ];
  for (const headers of foreign) {
    const answer = await as('/write/api/file', {method: 'PUT', body, headers});
    expect([headers, answer.status]).toEqual([headers, 403]);
    expect(answer.text).toContain('This request came from another website.');
  }
  expect(
    (await as(`/write/api/file?path=${PAGE}`, {headers: {'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors'}}))
      .status,
  ).toBe(403);
  // A link in an e-mail is followed.
  expect((await as('/write/', {headers: {'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate'}})).status).toBe(
    200,
  );
  expect(read()).toBe(TEXT);
  const own = {origin: `http://localhost:${port}`, 'sec-fetch-site': 'same-origin'};
  expect((await as('/write/api/file', {method: 'PUT', body, headers: own})).status).toBe(200);
});

it('answers under the names of this computer only', async () => {
  const {as, port} = await start();
  for (const host of [
    'evil.example.com',
    `evil.example.com:${port}`,
    'localhost',
    `localhost:${port + 1}`,
    `localhost.evil.example.com:${port}`,
    `127.0.0.2:${port}`,
    `0.0.0.0:${port}`,
  ]) {
    const answer = await as('/write/api/pages', {headers: {host}});
    expect([host, answer.status]).toEqual([host, 403]);
  }
  for (const host of [`LOCALHOST:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
    expect((await as('/write/api/pages', {headers: {host}})).status).toBe(200);
  }
});

it('refuses every spelling of a path that leads elsewhere, on every route', async () => {
  const {as, read, siteDir} = await start();
  const before = filesIn(siteDir);
  const reads = ['file', 'here', 'problems', 'history', 'links', 'differences'].map(
    (route) => `/write/api/${route}?path=`,
  );
  const changes = ['move', 'delete', 'review', 'restore', 'discard', 'publish', 'requests'];
  for (const path of HOSTILE_PATHS) {
    const name = encodeURIComponent(path);
    const twice = encodeURIComponent(name);
    for (const address of [...reads, '/write/preview?path='].flatMap((start) => [start + name, start + twice])) {
      const {status, text} = await as(address);
      expect([address, status]).toEqual([address, 403]);
      expect(text).not.toContain(siteDir);
    }
    for (const raw of [name, path, twice].filter((each) => /^[!-~]+$/.test(each))) {
      const answer = await as(`/write/file/${raw}`);
      expect([raw, answer.status >= 400 && answer.status < 500]).toEqual([raw, true]);
      expect(answer.text).not.toContain(siteDir);
    }
    for (const spelled of [path, name]) {
      const body = JSON.stringify({path: spelled, to: spelled, paths: [spelled], text: 'x', version: '', message: 'x'});
      const answers = [await as('/write/api/file', {method: 'PUT', body})];
      for (const route of changes) answers.push(await as(`/write/api/${route}`, {method: 'POST', body}));
      expect([spelled, ...answers.map(({status}) => status)]).toEqual([spelled, ...answers.map(() => 403)]);
    }
  }
  expect(read()).toBe(TEXT);
  expect(filesIn(siteDir)).toEqual(before);
}, 120_000);

/** Everything in a folder but what git and the server keep for themselves. */
function filesIn(folder: string): string[] {
  const all = readdirSync(folder, {recursive: true}).map(String);
  return all.filter((file) => !/^\.(?:git|deskbook)\b/.test(file)).toSorted();
}

it('refuses paths that are no text', async () => {
  const {as} = await start();
  for (const path of [null, 1, [PAGE], {a: PAGE}]) {
    expect(
      (await as('/write/api/file', {method: 'PUT', body: JSON.stringify({path, text: '', version: ''})})).status,
    ).toBe(403);
  }
  expect((await as('/write/api/file?path[]=x&path=y')).status).toBe(403);
  expect((await as('/write/api/file', {method: 'PUT', body: '[1'})).status).toBe(400);
  expect((await as('/write/api/file', {method: 'PUT', body: JSON.stringify({path: PAGE})})).status).toBe(400);
});

it('keeps the button on a page to be deleted, which leads to where it can be brought back', async () => {
  const {as, siteDir} = await start();
  writeIn(siteDir, 'build/docs/procedures/load-paper/index.html', '<html><body>Load paper</body></html>');
  await as('/write/api/delete', {method: 'POST', body: JSON.stringify({path: PAGE})});
  const page = await as('/docs/procedures/load-paper/', {headers: {accept: 'text/html'}});
  expect(page.text).toContain(`href="/write/edit/?path=${encodeURIComponent(PAGE)}">Edit this page</a>Load paper`);
});

it('tells every page of the editor how publishing ended, until the author goes on', async () => {
  const {as} = await start();
  const latest = async () => JSON.parse((await as('/write/api/publication')).text).latest;
  expect(await latest()).toBeNull();
  await as('/write/api/publish', {method: 'POST', body: JSON.stringify({paths: [PAGE], message: 'Nothing new'})});
  const failed = {what: 'publish', outcome: {step: 'failed', message: expect.stringContaining('nothing to publish')}};
  expect(await latest()).toMatchObject(failed);
  expect(await latest()).toMatchObject(failed);
  expect((await saveOver(as, PAGE, `${TEXT}More.\n`, await versionOf(as))).status).toBe(200);
  expect(await latest()).toBeNull();
});

it('serves nothing beside the build', async () => {
  const {as, siteDir} = await start();
  for (const path of [
    '/../build-public/secret.html',
    '/..%2fbuild-public/secret.html',
    '/../docs/district.yml',
    '/%2e%2e/docs/district.yml',
    '/%zz',
    '/write/file/docs/%zz',
    '/.git/config',
    '/write/assets/../../docs/district.yml',
    '/write/assets/..%2f..%2fdocs/district.yml',
  ]) {
    const answer = await as(path, {headers: {accept: 'text/html'}});
    expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
    expect(answer.text).not.toContain('not for authors');
    expect(answer.text).not.toContain(siteDir);
    expect(answer.text).not.toMatch(/ at .+:\d+:\d+/);
  }
});

it('follows no link out of the folders', async () => {
  const {as, siteDir} = await start();
  writeFileSync(join(siteDir, '../outside.md'), 'outside');
  symlinkSync('../../outside.md', join(siteDir, 'docs/out.md'));
  symlinkSync('../.git', join(siteDir, 'docs/git'));
  symlinkSync('index.md', join(siteDir, 'docs/in.md'));
  for (const path of ['docs/out.md', 'docs/git/config', 'docs/git/x.md']) {
    expect((await as(`/write/api/file?path=${path}`)).status).toBe(403);
    expect((await as(`/write/file/${path}`)).status).toBe(403);
    expect((await saveOver(as, path, 'x', '')).status).toBeGreaterThanOrEqual(400);
  }
  expect((await as('/write/file/docs/in.md')).text).toBe('# Home\n');
  expect(
    (await saveOver(as, 'docs/in.md', 'x', (await as('/write/api/file?path=docs/in.md')).json().version ?? '')).status,
  ).toBe(403);
  expect(readFileSync(join(siteDir, '../outside.md'), 'utf8')).toBe('outside');
  expect(existsSync(join(siteDir, '.git/x.md'))).toBe(false);
});

it('says what is too large before it has read it', async () => {
  const {port, first} = await start();
  const size = 200_000_000;
  const sent = await new Promise<{bytes: number; text: string}>((done, fail) => {
    const socket = connect(port, '127.0.0.1');
    let bytes = 0;
    let text = '';
    const chunk = Buffer.alloc(65_536);
    const push = () => {
      while (!socket.destroyed && bytes < size && socket.write(chunk)) bytes += chunk.length;
      bytes += chunk.length;
    };
    socket.on('drain', push);
    socket.on('data', (data) => (text += data));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      ['EPIPE', 'ECONNRESET'].includes(error.code ?? '') ? done({bytes, text}) : fail(error),
    );
    socket.on('close', () => done({bytes, text}));
    socket.write(
      `POST /write/api/picture?page=${PAGE}&name=a.png HTTP/1.1\r\nhost: localhost:${port}\r\ncookie: ${cookieOf(first)}\r\ncontent-type: application/octet-stream\r\ncontent-length: ${size}\r\n\r\n`,
    );
    push();
  });
  expect(sent.text).toMatch(/^HTTP\/1\.1 413 /);
  expect(sent.text).toContain('This is too large: at most 20 MB can be sent at once.');
  expect(sent.bytes).toBeLessThan(size / 4);
});

it('refuses bodies whose size nobody knows, and bodies of what only reads', async () => {
  const {as, send} = await start();
  const chunked = await as('/write/api/file', {method: 'PUT', headers: {'transfer-encoding': 'chunked'}});
  expect(chunked.status).toBe(411);
  expect((await as('/write/api/pages', {body: 'x'})).status).toBe(400);
  expect((await as('/write/api/file', {method: 'PUT', body: `"${'a'.repeat(2_000_000)}"`})).status).toBe(413);
  expect((await send('/write/api/file', {method: 'PUT', body: 'a'.repeat(2_000_001)})).status).toBe(413);
});

it('tells browsers to run nothing but its own', async () => {
  const {as} = await start();
  const editor = (await as('/write/')).headers;
  expect(editor['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(editor['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(editor).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  expect(editor).not.toHaveProperty('x-powered-by');
  expect((await as('/')).headers['content-security-policy']).toContain("'sha256-abc='");
  expect((await as(`/write/file/${PAGE}`)).headers['content-security-policy']).toContain('sandbox');
});

it('loses nothing of fifty saves at once', async () => {
  const {as, read} = await start();
  const version = await versionOf(as);
  const saves = Array.from({length: 50}, (_, index) => `${TEXT}Line of ${index}.\n`);
  const answers = await Promise.all(saves.map((text) => saveOver(as, PAGE, text, version)));
  const text = read();
  for (const [index, answer] of answers.entries()) {
    expect([200, 409]).toContain(answer.status);
    if (answer.status === 200) expect(answer.json().text ?? saves[index]).toContain(`Line of ${index}.`);
    else expect(answer.json().theirs?.text).toContain('Line of');
  }
  expect(answers.filter(({status}) => status === 200).length).toBeGreaterThan(0);
  expect(saves.some((save) => text.includes(save.slice(TEXT.length)))).toBe(true);
});

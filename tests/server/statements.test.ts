import {readFileSync} from 'node:fs';
import {createServer, type IncomingHttpHeaders, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, test} from '@playwright/test';
import {FIXTURE_BUILD, fixtureBuilt} from '../support/fixture';
import {startNginx} from '../support/nginx';
import type {Running} from '../support/webServer';
import {leaveOutWithoutNginx} from './support';

const ID = 'statementId=b5f7c1de-2a64-5d0c-9c1e-6f0d5a3e8b27';

/** Reads the README's nginx lines: outside the server block, and inside it. */
function readLines(): [outside: string, within: string] {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('### Send statements to a learning record store');
  const [outside = '', within = ''] = [...section.matchAll(/```nginx\n(.*?)```/gs)].map(([, lines]) => lines);
  return [outside, within];
}

let arrived: {line: string; headers: IncomingHttpHeaders}[] = [];
let store: Server;
let site: Running;

/** A server for each test, because the rate limit counts all requests together. */
test.beforeEach(async () => {
  leaveOutWithoutNginx();
  test.setTimeout(300_000);
  await fixtureBuilt();
  arrived = [];
  store = createServer(({method, url, headers}, response) => {
    arrived.push({line: `${method} ${url}`, headers});
    response.end('[]');
  });
  await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
  const {port} = store.address() as AddressInfo;
  const [outside, within] = readLines();
  const conf = `include deskbook/deskbook.conf;\n${within.replace('https://lrs.example.org', `http://127.0.0.1:${port}`)}`;
  site = await startNginx({root: FIXTURE_BUILD, conf, outside});
});

test.afterEach(async () => {
  await site?.stop();
  store?.close();
});

async function ask(method: string, path: string, body?: string): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    'x-experience-api-version': '1.0.3',
    authorization: 'Basic c3RhZmY6b3BlbiBzZXNhbWU=',
    cookie: 'session=1',
  };
  return (await fetch(site.url + path, {method, headers, ...(body && {body})})).status;
}

test("statements are forwarded with the store's credentials instead of the reader's", async () => {
  expect(await ask('POST', '/xapi/statements', '[]')).toBe(200);
  expect(await ask('PUT', `/xapi/statements?${ID}`, '{}')).toBe(200);
  expect(arrived.map(({line}) => line)).toEqual(['POST /xapi/statements', `PUT /xapi/statements?${ID}`]);
  for (const {headers} of arrived) {
    expect(headers.authorization).toBe(`Basic ${Buffer.from('key:secret').toString('base64')}`);
    expect(headers.cookie).toBeUndefined();
    expect(headers['x-experience-api-version']).toBe('1.0.3');
  }
});

test('nothing can be read from the store', async () => {
  const attempts: [method: string, path: string, status: number][] = [
    ['GET', '/xapi/statements', 405],
    ['HEAD', '/xapi/statements', 405],
    ['DELETE', '/xapi/statements', 405],
    ['GET', `/xapi/statements?${ID}`, 405],
    ['POST', '/xapi/statements?method=GET', 403],
    ['POST', '/xapi/statements?%6Dethod=GET', 403],
    ['POST', `/xapi/statements?${ID}&method=GET`, 403],
    ['GET', '/xapi/activities/state', 404],
    ['GET', '/xapi/statements/', 404],
  ];
  for (const [method, path, status] of attempts) expect([path, await ask(method, path)]).toEqual([path, status]);
  expect(arrived).toEqual([]);
});

test('statements that are too large or too frequent are refused', async () => {
  expect(await ask('POST', '/xapi/statements', 'x'.repeat(300_000))).toBe(413);
  expect(arrived).toEqual([]);
  const answers = await Promise.all(Array.from({length: 60}, () => ask('POST', '/xapi/statements', '[]')));
  expect(answers.filter((status) => status === 429).length).toBeGreaterThan(20);
  expect(arrived.length).toBeLessThan(40);
});

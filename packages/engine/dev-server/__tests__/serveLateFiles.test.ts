import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, beforeEach, expect, it} from 'vitest';
import type {LateFiles} from '../../plugins/lateFiles';
import {serveLateFiles} from '../node/serveLateFiles';

let server: Server;
let reloads: number;
let lateFiles: Map<string, LateFiles>;

beforeEach(async () => {
  reloads = 0;
  lateFiles = new Map();
  lateFiles.set('calendar', {
    paths: /^calendar\/.*\.\w+$/,
    make: () => new Map([['calendar/all.ics', `BEGIN:VCALENDAR after ${reloads} reloads`]]),
  });
  lateFiles.set('words', {paths: /words\.json$/, make: async () => new Map([['calendar/words.json', '{}']])});
  const app = serveLateFiles('/training/', lateFiles, async () => reloads++);
  app.use((_request, response) => void response.send('a page'));
  await new Promise<void>((done) => {
    server = app.listen(0, '127.0.0.1', done);
  });
});

afterEach(() => void server.close());

const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

it('makes a requested file, from what has been saved by then', async () => {
  const response = await get('/training/calendar/all.ics');
  expect(response.headers.get('content-type')).toContain('text/calendar');
  expect(await response.text()).toBe('BEGIN:VCALENDAR after 1 reloads');
});

it('asks each plugin whose paths match', async () => {
  const response = await get('/training/calendar/words.json');
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.text()).toBe('{}');
});

it('makes the index page of a folder', async () => {
  lateFiles.set('office', {
    paths: /^asset\/.*\/$/,
    make: () => new Map([['asset/01001/index.html', '<h1>01001</h1>']]),
  });
  const response = await get('/training/asset/01001/');
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).toBe('<h1>01001</h1>');
});

it('leaves everything else to the dev server right away', async () => {
  for (const path of ['/training/calendar/', '/calendar/all.ics', '/training/main.js']) {
    expect(await (await get(path)).text(), path).toBe('a page');
  }
  expect(reloads).toBe(0);
  expect(await (await get('/training/calendar/none.ics')).text()).toBe('a page');
});

it('passes on errors', async () => {
  lateFiles.set('broken', {paths: /^broken\.json$/, make: () => Promise.reject(new Error('no'))});
  expect((await get('/training/broken.json')).status).toBe(500);
});

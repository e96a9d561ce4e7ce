import {cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {checkLinks} from '../../src/cli/walk/checkLinks';
import {filesOf, readBuild} from '../../src/cli/walk/readBuild';
import {collectComplaints} from '../e2e/support/complaints';
import {openPage} from '../e2e/support/openPage';
import {leaveOutWithoutNginx} from '../server/support';
import {FIXTURE_CACHE, fixtureBuilt} from '../support/fixture';
import {startNginx} from '../support/nginx';
import {copyFixture, makeSite, removeSite, runNode} from './support/site';

const BASE = '/staff/';
let site: string;

test.beforeAll(async () => {
  site = makeSite();
  copyFixture(site);
  await fixtureBuilt();
  cpSync(FIXTURE_CACHE, join(site, 'node_modules/.cache'), {recursive: true});
  const file = join(site, 'docs/district.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^base_url: .*$/m, `base_url: ${BASE}`));
  const {code, output} = await runNode(site, 'bin/deskbook.mjs', 'build');
  expect(code, output).toBe(0);
});

test.afterAll(() => removeSite(site));

test('under a folder every link leads somewhere and stays in the folder', () => {
  const build = join(site, 'build');
  const pages = readBuild(build, BASE);

  expect(checkLinks(pages, filesOf(build), BASE)).toEqual([]);
  const astray = pages.flatMap(({address, targets}) =>
    targets.filter((target) => !target.startsWith(BASE)).map((target) => `${address}: ${target}`),
  );
  expect(astray).toEqual([]);
  expect(pages.length).toBeGreaterThan(80);
});

test('pages.json gives addresses with the folder in front', () => {
  const {pages} = JSON.parse(readFileSync(join(site, 'build/api/pages.json'), 'utf8')) as {pages: {url: string}[]};

  expect(pages.filter(({url}) => !url.startsWith(`${BASE}docs/`))).toEqual([]);
});

test('under a folder nginx serves the site by its own snippet, and leaves other folders alone', async ({page}) => {
  leaveOutWithoutNginx();
  const root = join(site, 'www');
  mkdirSync(root);
  symlinkSync(join(site, 'build'), join(root, 'staff'), 'junction');
  writeFileSync(join(root, 'index.html'), 'The other site');
  const server = await startNginx({
    root,
    snippets: join(site, 'deploy/nginx'),
    conf: 'index index.html; include deskbook/deskbook.conf;',
  });
  const ask = (path: string) => fetch(server.url + path, {redirect: 'manual'});

  const complaints = collectComplaints(page, server.url);
  await openPage(page, `${server.url}${BASE}docs/`);
  expect(complaints).toEqual([]);

  expect((await ask('/staff')).headers.get('location')).toBe(BASE);
  expect((await ask('/staff/docs')).headers.get('location')).toBe(`${BASE}docs/`);
  const missing = await ask('/staff/no/such/page/');
  expect([missing.status, await missing.text()]).toEqual([404, readFileSync(join(site, 'build/404.html'), 'utf8')]);
  const other = await ask('/');
  expect([await other.text(), other.headers.get('content-security-policy')]).toEqual(['The other site', null]);
  await server.stop();
});

test('under a folder _headers has the folder in front of every path', () => {
  const paths = readFileSync(join(site, 'build/_headers'), 'utf8').match(/^\S+/gm) ?? [];

  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !path.startsWith(BASE))).toEqual([]);
});

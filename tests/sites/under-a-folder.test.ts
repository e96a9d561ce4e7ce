import {cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {checkLinks, filesOf, readBuild} from '../../packages/deskbook/cli/walk/readBuild';
import {collectComplaints} from '../e2e/support/complaints';
import {openPage} from '../e2e/support/openPage';
import {leaveOutWithout} from '../server/support';
import {APACHE} from '../support/apache';
import {FIXTURE_CACHE, fixtureBuilt} from '../support/fixture';
import {NGINX} from '../support/nginx';
import {startServer} from '../support/webServer';
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

test('with a base URL every link works and stays below it', () => {
  const build = join(site, 'build');
  const pages = readBuild(build, BASE);

  expect(checkLinks(pages, filesOf(build), BASE)).toEqual([]);
  const astray = pages.flatMap(({address, targets}) =>
    targets.filter((target) => !target.startsWith(BASE)).map((target) => `${address}: ${target}`),
  );
  expect(astray).toEqual([]);
  expect(pages.length).toBeGreaterThan(80);
});

test('pages.json has addresses with the base URL', () => {
  const {pages} = JSON.parse(readFileSync(join(site, 'build/api/pages.json'), 'utf8')) as {pages: {url: string}[]};

  expect(pages.filter(({url}) => !url.startsWith(`${BASE}docs/`))).toEqual([]);
});

for (const server of [NGINX, APACHE]) {
  test(`with a base URL ${server.name} serves the site with its own settings, and leaves other folders alone`, async ({
    page,
  }) => {
    leaveOutWithout(server);
    const root = join(site, `www-${server.name}`);
    mkdirSync(root);
    symlinkSync(join(site, 'build'), join(root, 'staff'), 'junction');
    writeFileSync(join(root, 'index.html'), 'The other site');
    const running = await startServer(server, {root, snippets: join(site, 'deploy', server.name)});
    const ask = (path: string) => fetch(running.url + path, {redirect: 'manual'});

    const complaints = collectComplaints(page, running.url);
    await openPage(page, `${running.url}${BASE}docs/`);
    expect(complaints).toEqual([]);

    expect((await ask('/staff')).headers.get('location')).toBe(BASE);
    expect((await ask('/staff/docs')).headers.get('location')).toBe(`${BASE}docs/`);
    const missing = await ask('/staff/no/such/page/');
    expect([missing.status, await missing.text()]).toEqual([404, readFileSync(join(site, 'build/404.html'), 'utf8')]);
    const other = await ask('/');
    expect([await other.text(), other.headers.get('content-security-policy')]).toEqual(['The other site', null]);
    await running.stop();
  });
}

test('with a base URL _headers has it in every path', () => {
  const paths = readFileSync(join(site, 'build/_headers'), 'utf8').match(/^\S+/gm) ?? [];

  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !path.startsWith(BASE))).toEqual([]);
});

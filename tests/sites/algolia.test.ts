import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {findSecret} from '../../src/deploy/node/findSecret';
import {openPage} from '../e2e/support/openPage';
import {leaveOutWithoutNginx} from '../server/support';
import {type AlgoliaServer, startAlgolia} from '../support/algolia/algoliaServer';
import {ADMIN_RIGHTS} from '../support/algolia/application';
import {startNginx} from '../support/nginx';
import {district, makeSite, readFolder, removeSite, runNodeWith} from './support/site';

const ADMIN_KEY = 'adminkey0123456789abcdef01234567';
const SEARCH_KEY = 'searchkey0123456789abcdef0123456';

let site: string;
let algolia: AlgoliaServer;
let variables: Record<string, string>;

test.beforeAll(async () => {
  const keys = {[ADMIN_KEY]: {rights: ADMIN_RIGHTS}, [SEARCH_KEY]: {rights: ['search']}} as const;
  algolia = await startAlgolia({appId: 'TESTAPP', keys, pollsOfATask: 1});
  variables = {
    ALGOLIA_APP_ID: 'TESTAPP',
    ALGOLIA_SEARCH_KEY: SEARCH_KEY,
    ALGOLIA_INDEX: 'staff',
    ALGOLIA_ADMIN_KEY: ADMIN_KEY,
    ALGOLIA_HOST: algolia.url,
  };
  site = makeSite();
  writeFileSync(join(site, 'docs/district.yml'), district());
  writeFileSync(join(site, 'docs/printer.md'), '# The printer\n\nIt prints.\n');
  const {code, output} = await runNodeWith(variables, site, 'scripts/build.mjs');
  expect(code, output).toBe(0);
});

test.afterAll(async () => {
  await algolia?.stop();
  removeSite(site);
});

test.afterEach(() => expect(algolia.violations).toEqual([]));

test('a build that was made where the admin key is known has it in none of its files', async () => {
  expect(await findSecret(site, ['build', 'deploy'], SEARCH_KEY)).not.toEqual([]);
  expect(await findSecret(site, ['build', 'deploy'], ADMIN_KEY)).toEqual([]);
});

test('a build that is configured with the admin key is refused with the reason, and the last one stays', async () => {
  const before = readFolder(join(site, 'build'));
  const refused = await runNodeWith({...variables, ALGOLIA_SEARCH_KEY: ADMIN_KEY}, site, 'scripts/build.mjs');

  expect(refused.code).toBe(1);
  expect(refused.output).toContain('ALGOLIA_SEARCH_KEY is the admin key');
  expect(refused.output).toContain('everybody who opens the site can read it there');
  expect(refused.output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(readFolder(join(site, 'build'))).toEqual(before);
});

test('the pushed pages are found from a page of the site, under its policy, and no other host is asked', async ({
  page,
}) => {
  leaveOutWithoutNginx();
  const pushed = await runNodeWith(variables, site, '--import', 'tsx', 'scripts/searchPush.ts');
  expect(pushed.code, pushed.output).toBe(0);
  const server = await startNginx({
    root: join(site, 'build'),
    snippets: join(site, 'deploy/nginx'),
    conf: 'include deskbook/deskbook.conf;',
  });
  await openPage(page, `${server.url}/docs/printer/`);
  const ask = (origin: string) =>
    page.evaluate(
      async ({address, body}) => {
        const answer = await fetch(address, {method: 'POST', body}).catch(() => null);
        return answer && ((await answer.json()) as {results: {nbHits: number}[]}).results[0]?.nbHits;
      },
      {
        address: `${origin}/1/indexes/*/queries?x-algolia-api-key=${SEARCH_KEY}&x-algolia-application-id=TESTAPP`,
        body: JSON.stringify({requests: [{indexName: 'staff', query: 'prints'}]}),
      },
    );

  expect(await ask(algolia.url)).toBe(1);
  expect(await ask(algolia.url.replace('127.0.0.1', 'localhost'))).toBeNull();
  await server.stop();
});

test('the headers for other hosts name the same servers', () => {
  expect(readFileSync(join(site, 'build/_headers'), 'utf8')).toContain(`connect-src 'self' ${algolia.url};`);
});

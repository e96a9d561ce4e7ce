import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Page} from '@playwright/test';
import {build} from 'esbuild';
import {findSecret} from '../../packages/engine/deploy/node/findSecret';
import type {SearchAnswer} from '../../packages/search/domain/searchBackend';
import {runAxe} from '../e2e/support/axe';
import {openPage} from '../e2e/support/openPage';
import {type Box, boxOn, markedWords} from '../e2e/support/search';
import {type Fault, FILES, type Line, lineOf, statusOf} from '../e2e/support/searchFaults';
import {leaveOutWithoutNginx} from '../server/support';
import type {AlgoliaServer} from '../support/algolia/algoliaServer';
import {startNginx} from '../support/nginx';
import type {Running} from '../support/webServer';
import {ADMIN_KEY, expect, SEARCH_KEY, test} from './support/builtSites';
import {readFolder, runNodeWith} from './support/site';

const WHO = `x-algolia-application-id=TESTAPP&x-algolia-api-key=${SEARCH_KEY}`;

let site: string;
let algolia: AlgoliaServer;
let variables: Readonly<Record<string, string>>;

test.beforeAll(({mixedSite}) => {
  ({folder: site, algolia, variables} = mixedSite);
});

test.afterEach(() => expect(algolia.violations).toEqual([]));

test('a build with access to the admin key has it in none of its files', async () => {
  expect(await findSecret(site, ['build', 'deploy'], SEARCH_KEY)).not.toEqual([]);
  expect(await findSecret(site, ['build', 'deploy'], ADMIN_KEY)).toEqual([]);
});

test('a build configured with the admin key is refused with the reason, and the last one stays', async () => {
  const before = readFolder(join(site, 'build'));
  const refused = await runNodeWith({...variables, ALGOLIA_SEARCH_KEY: ADMIN_KEY}, site, 'bin/deskbook.mjs', 'build');

  expect(refused.code).toBe(1);
  expect(refused.output).toContain('ALGOLIA_SEARCH_KEY is the admin key');
  expect(refused.output).toContain('anyone who opens the site can read it');
  expect(refused.output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(readFolder(join(site, 'build'))).toEqual(before);
});

const LOCAL = `async () => ({name: 'local', search: async () => ({pages: [], total: 7, facets: {}})})`;

/** Searches with the site's own code, on a page that nginx sends with the build's policy. */
async function search(page: Page, query: string): Promise<SearchAnswer> {
  return page.evaluate(`search.ask(${JSON.stringify(query)})`);
}

test.describe("in a browser, under the site's policy,", () => {
  let server: Running;

  test.beforeAll(async () => {
    leaveOutWithoutNginx();
    const pushed = await runNodeWith(variables, site, 'bin/deskbook.mjs', 'search:push');
    expect(pushed.code, pushed.output).toBe(0);
    server = await startNginx({
      root: join(site, 'build'),
      snippets: join(site, 'deploy/nginx'),
      conf: 'include deskbook/deskbook.conf;',
    });
  });

  test.beforeEach(async ({page}) => {
    await openPage(page, `${server.url}/docs/projector/`);
    const options = {appId: 'TESTAPP', searchKey: SEARCH_KEY, index: 'staff', host: algolia.url};
    const {outputFiles} = await build({
      stdin: {
        contents: `import {chooseBackend} from './chooseBackend';
          const backend = chooseBackend(${LOCAL}, ${JSON.stringify(options)});
          export const ask = async (query) => (await backend).search({query, filters: {}, limit: 10});`,
        resolveDir: resolve('packages/search/client'),
      },
      bundle: true,
      format: 'iife',
      globalName: 'search',
      write: false,
    });
    await page.evaluate(`${outputFiles[0]?.text}; globalThis.search = search;`);
  });

  test.afterEach(() => algolia.clearFaults());
  test.afterAll(() => server?.stop());

  test('pushed records are found', async ({page}) => {
    const {pages, total, fallback} = await search(page, 'hums');

    expect({total, fallback}).toEqual({total: 1, fallback: undefined});
    expect(pages[0]).toMatchObject({url: '/docs/projector/', title: [{text: 'The projector', isMatch: false}]});
    expect(pages[0]?.sections[0]?.excerpt).toContainEqual({text: 'hums', isMatch: true});
  });

  for (const [trouble, how, fallback] of [
    ['that has an error', 500, 'unavailable'],
    ['that refuses the key', 403, 'unavailable'],
    ['that hangs up', 'hang up', 'unavailable'],
    ['behind the page of a captive portal', 'portal', 'unavailable'],
    ['that does not answer', 'hang', 'slow'],
  ] as const) {
    test(`an Algolia ${trouble} is replaced by the site's index in time, with the reason`, async ({page}) => {
      algolia.fail({on: 'search', how});
      const started = performance.now();

      expect(await search(page, 'hums')).toMatchObject({total: 7, fallback});
      expect(performance.now() - started).toBeLessThan(5000);
      expect(await search(page, 'hum')).toMatchObject({total: 7, fallback});
    });
  }

  const SERVICE = /^POST \/1\/indexes\/\*\/queries$/;

  /** Uses the search box of a page with an empty cache. */
  async function ask(page: Page, fault: Fault | null = null): Promise<{box: Box; index: Line; client: Line}> {
    const index = await lineOf(page, FILES.index, fault);
    const client = await lineOf(page, /\/assets\/js\/algolia\.\w+\.js$/);
    algolia.requests.length = 0;
    await page.goto(`${server.url}/docs/projector/`);
    await page.keyboard.press('Control+k');
    const box = boxOn(page);
    await expect(box.field).toBeFocused();
    await page.keyboard.type('hums');
    return {box, index, client};
  }

  test("the box has highlighted results from Algolia, without requests for the site's index", async ({page}) => {
    const {box, index, client} = await ask(page);
    await expect(box.status).toHaveText('1 page found');
    await expect(box.options.first()).toHaveAccessibleName(/^The projector/);
    await expect(box.options.first().locator('mark')).toHaveText('hums');
    expect(algolia.requests.filter((request) => SERVICE.test(request))).toHaveLength(1);
    expect({index: index.asked, client: client.asked}).toEqual({index: 0, client: 1});
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${server.url}/docs/projector/`);
    await expect.poll(() => markedWords(page)).toEqual(['hums']);
  });

  /** What the site's own search says of a word that no title or keyword has. */
  const closest = 'No page seems to answer this. The closest page is below.';

  for (const [trouble, how, words] of [
    ['is down', 'hang up', 'The search service isn’t responding.'],
    ['refuses the key', 403, 'The search service isn’t responding.'],
    ['never answers', 'hang', 'The search service is slow.'],
  ] as const) {
    test(`if Algolia ${trouble}, the box says so, and has results from the site's index`, async ({page}) => {
      algolia.fail({on: 'search', how});
      const {box, index} = await ask(page);
      if (how === 'hang') await expect(box.status).toHaveText('Searching …');
      await expect(box.status).toHaveText(`${closest}${words} These results come from the site itself.`);
      await expect(box.options.first()).toHaveAccessibleName(/^The projector/);
      expect(index.asked).toBe(1);
      expect(algolia.requests.some((request) => SERVICE.test(request))).toBe(true);
      expect((await runAxe(page)).violations).toEqual([]);

      await page.keyboard.press('Backspace');
      await expect(box.field).toHaveValue('hum');
      await expect(box.status).toHaveText(`${closest}${words} These results come from the site itself.`);
    });
  }

  test("if neither Algolia nor the site's index responds, the box says so until one does", async ({page}) => {
    algolia.fail({on: 'search', how: 500});
    const {box} = await ask(page, statusOf(503));
    await expect(box.dialog.getByRole('alert')).toHaveText(/isn’t responding/);
    await page.unrouteAll();
    await box.dialog.getByRole('button', {name: 'Try again'}).click();
    await expect(box.status).toContainText(closest);
  });

  test("offline the site's index responds, and Algolia once online again", async ({page, context}) => {
    await context.setOffline(true);
    expect(await search(page, 'hums')).toMatchObject({total: 7, fallback: 'offline'});

    await context.setOffline(false);
    expect(await search(page, 'hums')).toMatchObject({total: 1});
  });

  test('no other server may be contacted', async ({page}) => {
    const ask = (address: string) => page.evaluate((url) => fetch(url).then(({status}) => status, String), address);

    expect(await ask(`${algolia.url}/1/keys/${SEARCH_KEY}?${WHO}`)).toBe(200);
    expect(await ask(`${algolia.url.replace('127.0.0.1', 'localhost')}/1/keys/${SEARCH_KEY}?${WHO}`)).toContain(
      'Failed to fetch',
    );
  });
});

test('the settings for other hosts have the same servers', () => {
  expect(readFileSync(join(site, 'build/_headers'), 'utf8')).toContain(`connect-src 'self' ${algolia.url};`);
});

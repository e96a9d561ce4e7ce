import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {type StaticServer, serveFolder} from '../e2e/support/staticServer';
import {DOCUSAURUS, district, makeSite, removeSite, runNodeWith} from './support/site';

const PAGE = `# A page

## The way of a call

\`\`\`mermaid
flowchart LR
  A["Desk"] --> B["Help desk"]
\`\`\`
`;

const NO_BROWSER = {PLAYWRIGHT_CHROMIUM_EXECUTABLE: '/no/such/browser'};

let site: string;
let server: StaticServer;
let output: string;

test.beforeAll(async () => {
  site = makeSite();
  writeFileSync(join(site, 'docs/district.yml'), district({hydrate_pages: 'yes'}));
  writeFileSync(join(site, 'docs/page.md'), PAGE);
  const build = await runNodeWith(NO_BROWSER, site, DOCUSAURUS, 'build');
  expect(build.code, build.output).toBe(0);
  output = build.output;
  server = await serveFolder(join(site, 'build'));
});

test.afterAll(async () => {
  await server?.stop();
  removeSite(site);
});

test('a build without a browser says that diagrams are left to the reader’s', () => {
  expect(output).toContain('1 diagram is left for the reader’s browser to draw');
});

test('a diagram that was not drawn shows its text without JavaScript', async ({browser}) => {
  const page = await (await browser.newContext({javaScriptEnabled: false})).newPage();
  await page.goto(`${server.url}docs/page/`);

  await expect(page.getByRole('main').getByText('A["Desk"] --> B["Help desk"]')).toBeVisible();
});

test('a diagram that was not drawn wakes the page and is drawn by the reader’s browser', async ({page}) => {
  await page.goto(`${server.url}docs/page/`);

  await expect(page.getByRole('main').locator('[data-wake]')).toHaveCount(1);
  const diagram = page.getByRole('main').getByRole('img', {name: 'Diagram: The way of a call'});
  await expect(diagram.locator('svg')).toBeVisible();
  await expect(diagram.getByText('Help desk')).toBeVisible();
  await expect(page.getByText('A["Desk"]')).toBeHidden();
});

test('`hydrate_pages` loads the app on a page that has nothing for it', async ({page}) => {
  await page.goto(server.url);

  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
});

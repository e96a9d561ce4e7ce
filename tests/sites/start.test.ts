import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, type Page, test} from '@playwright/test';
import {boxOn} from '../e2e/support/search';
import {type DevServer, startDevServer} from './support/devServer';
import {district, makeSite, removeSite} from './support/site';

const GOOD = '---\nkind: committee\ntitle: Technology committee\nmeets: each month\n---\n\nWe meet.\n';
const BAD = GOOD.replace('meets:', 'meet:');
const PLACE = 'docs/office/technology.md:4:1';
const ADDRESS = 'docs/office/technology/';

let site: string;
let server: DevServer | undefined;

const write = (text: string) => writeFileSync(join(site, 'docs/office/technology.md'), text);
const overlay = (page: Page) => page.frameLocator('#webpack-dev-server-client-overlay').getByText(PLACE).first();

test.beforeEach(() => {
  site = makeSite();
  writeFileSync(join(site, 'docs/district.yml'), district());
  mkdirSync(join(site, 'docs/office'));
});

test.afterEach(async () => {
  await server?.stop();
  removeSite(site);
});

/** Asks the box of a page, and opens the first result. */
async function find(page: Page, query: string) {
  const {field, options, dialog} = boxOn(page);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type(query);
  await expect(options.first()).toHaveAccessibleName(/^Technology committee/);
  await expect(options.first()).toHaveAccessibleName(/each month|We meet/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}\\?found=${query}$`));
}

for (const [when, first] of [
  ['made bad while the server runs', GOOD],
  ['bad from the beginning', BAD],
] as const) {
  test(`a page that is ${when} is shown in terminal and browser until it is mended, and found`, async ({page}) => {
    write(first);
    server = await startDevServer(site);
    if (first === GOOD) {
      await page.goto(server.url + ADDRESS);
      await expect(page.getByText('We meet.')).toBeVisible();
      await expect(overlay(page)).toBeHidden();
      await find(page, 'meet');
      write(BAD);
    } else {
      await page.goto(server.url);
    }
    await expect.poll(server.output, {timeout: 30_000}).toContain(PLACE);
    await expect(overlay(page)).toBeVisible({timeout: 30_000});
    expect(server.isRunning()).toBe(true);

    server.forget();
    write(GOOD.replace('We meet.', 'We meet at the quay.'));
    await expect.poll(server.output, {timeout: 30_000}).toContain('compiled successfully');
    await expect(overlay(page)).toBeHidden({timeout: 30_000});
    await page.goto(server.url + ADDRESS);
    await expect(page.getByText('We meet at the quay.')).toBeVisible({timeout: 30_000});
    await find(page, 'quay');
    expect(server.output()).not.toContain(PLACE);
  });
}

import {cpSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, type Page, test} from '@playwright/test';
import {collectComplaints} from '../e2e/support/complaints';
import {openAwake, openPage} from '../e2e/support/openPage';
import {holdScripts, watchScripts} from '../e2e/support/scripts';
import {type StaticServer, serveFolder} from '../e2e/support/staticServer';
import {district, makeSite, type Run, removeSite, runNode} from './support/site';

let site: string;
let build: Run;
let server: StaticServer;

test.beforeAll(async () => {
  site = makeSite();
  cpSync(join(__dirname, 'foreign'), join(site, 'docs'), {recursive: true});
  writeFileSync(join(site, 'docs/district.yml'), district({broken_links: 'warn'}));
  build = await runNode(site, 'scripts/build.mjs');
  server = await serveFolder(join(site, 'build'));
});

test.afterAll(async () => {
  await server?.stop();
  removeSite(site);
});

test('Markdown from elsewhere builds, and what was wrong with it is said', () => {
  expect(build.code, build.output).toBe(0);
  expect(build.output).toContain('docs/not-yaml.md:');
  expect(build.output).toMatch(/docs\/keywords\.md:\d+:\d+ {2}warning {2}"sidebar_position" is ignored/);
  for (const dead of ['no-such-page.md', 'no-such-heading', 'img/lost.png', '/docs/nothing-here/']) {
    expect(build.output).toContain(dead);
  }
});

test('every file is a page', async ({page}) => {
  await openPage(page, `${server.url}pages/`);

  await expect(page.getByRole('status')).toHaveText('17 pages');
});

const TEXTS: readonly [address: string, texts: readonly string[]][] = [
  ['docs/plain/', [`{like this}, {{ templates }} and \${shell}. Two < three and five > four.`, 'Call 555-0100 & ask.']],
  ['docs/keywords/', ['Keywords as a line', 'The front matter of this page has the wrong types.']],
  ['docs/not-yaml/', ['The words below front matter that is no YAML are still here.']],
  ['docs/list-front-matter/', ['Front matter that is a list', 'The page stays.']],
  ['docs/autolinks/', ['http://catalog.example.org/search?q=a', 'desk@example.org', 'https://example.org/bare']],
  ['docs/comments/', ['First line', 'third line.', 'Between words.']],
  ['docs/details/', ['What the vendor said', 'A box of raw HTML']],
  ['docs/UPPER-CASE/', ['A file in capitals']],
  ['docs/dead-ends/', ['dead page', 'dead address', 'dead anchor']],
  ['docs/first-things/opening/', ['Number prefixes order the pages.']],
  ['docs/first-things/closing/', ['Lock the door.', 'A{1}']],
  ['docs/tricky/', ["import nothing from 'nowhere'", 'export const alsoNothing = 1;', 'A tip.', 'A footnote.']],
];

for (const [address, texts] of TEXTS) {
  test(`${address} shows its text as it was written`, async ({page}) => {
    const complaints = collectComplaints(page, server.url);
    await openPage(page, server.url + address);

    for (const text of texts) await expect(page.getByRole('main')).toContainText(text);
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
}

test('files that begin with an underscore and names with spaces are pages that link to each other', async ({page}) => {
  await openPage(page, `${server.url}pages/`);
  await page.getByRole('main').getByRole('link', {name: 'Guides of a folder with a space'}).click();
  await page.getByRole('main').getByRole('link', {name: 'the printer'}).click();

  await expect(page.getByRole('heading', {level: 1, name: 'How to print'})).toBeVisible();
});

const tab = (page: Page) => page.getByRole('tab', {name: 'ChromeOS'});

for (const [way, choose] of Object.entries({
  'a mouse': (page: Page) => tab(page).click(),
  'the keyboard': async (page: Page) => {
    await page.getByRole('tab', {name: 'Windows'}).press('ArrowRight');
    await page.keyboard.press('Enter');
  },
})) {
  test(`tabs change by ${way}: asleep, while the page wakes, and awake`, async ({page}) => {
    const expectChosen = async () => {
      await expect(tab(page)).toHaveAttribute('aria-selected', 'true');
      await expect(page.getByRole('tabpanel')).toHaveText('Press the search key.');
      await expect(page.locator('[aria-busy]')).toHaveCount(0);
    };
    const address = `${server.url}docs/tabs/`;

    await test.step('asleep', async () => {
      const scripts = watchScripts(page);
      await openPage(page, address);
      await expect(page.getByRole('tabpanel')).toHaveText('Press the Windows key.');
      expect(scripts).toEqual([]);
      await choose(page);
      await expectChosen();
    });

    await test.step('while it wakes', async () => {
      const letGo = await holdScripts(page);
      await openPage(page, address);
      await tab(page).dispatchEvent('pointerover');
      await expect(page.locator('html')).toHaveAttribute('data-boot', 'loading');
      await choose(page);
      letGo();
      await expectChosen();
      await page.unrouteAll({behavior: 'wait'});
    });

    await test.step('awake', async () => {
      await openAwake(page, address);
      await choose(page);
      await expectChosen();
    });
  });
}

for (const [name, words] of [
  ['manuals', 'No manuals yet.'],
  ['procedures', 'No procedures yet.'],
  ['equipment', 'No equipment guides yet.'],
  ['quizzes', 'No quizzes yet.'],
  ['sessions', 'No training sessions yet.'],
  ['training', 'No training sessions, quizzes or learning paths yet.'],
]) {
  test(`the list of ${name} says in words that there is none`, async ({page}) => {
    await openPage(page, `${server.url}${name}/`);

    await expect(page.getByRole('main')).toContainText(words as string);
  });
}

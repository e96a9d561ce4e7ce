import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {expectNoBarriers} from '../e2e/support/axe';
import {readSources} from '../e2e/support/catalog';
import {collectComplaints} from '../e2e/support/complaints';
import {shifts, watchShifts} from '../e2e/support/layoutShifts';
import {openPage, whenHydrated} from '../e2e/support/openPage';
import {failScripts, holdScripts, watchScripts} from '../e2e/support/scripts';
import {leaveFound} from '../e2e/support/search';
import {type BuiltSite, expect, test} from './support/builtSites';
import {readFolder} from './support/site';

let site: BuiltSite;

test.beforeAll(({mixedSite}) => {
  site = mixedSite;
});

test('Markdown from elsewhere builds, and its problems are reported', () => {
  expect(site.output).toContain('docs/not-yaml.md:');
  expect(site.output).toMatch(/docs\/keywords\.md:\d+:\d+ {2}warning {2}"sidebar_position" is ignored/);
  for (const dead of ['no-such-page.md', 'no-such-heading', 'img/lost.png', '/docs/nothing-here/']) {
    expect(site.output).toContain(dead);
  }
});

test('every file is a page', async ({page}) => {
  const files = readSources(join(site.folder, 'docs'));
  await openPage(page, `${site.url}pages/`);

  await expect(page.getByRole('status')).toHaveText(`Showing all ${files.length}`);
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

test('every page shows its text as written', async ({page}) => {
  const complaints = collectComplaints(page, site.url);
  for (const [address, texts] of TEXTS) {
    await openPage(page, site.url + address);
    for (const text of texts) await expect.soft(page.getByRole('main'), address).toContainText(text);
  }
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
});

test('a page that names files of the computer is published without them', async ({page}) => {
  const own = readFileSync(join(site.folder, 'package.json'), 'utf8').slice(0, 100);
  const published = [...readFolder(join(site.folder, 'build'))].filter(([, text]) => text.includes(own));
  expect(published).toEqual([]);
  expect(site.output).toMatch(/docs\/out-of-the-site\.md:3:5 {2}warning {2}the link .+ leads to a file in the build/);

  await openPage(page, `${site.url}docs/out-of-the-site/`);
  const main = page.getByRole('main');
  await expect(main).toContainText('The first form, the second form, the third form and the fourth form.');
  await expect(main.getByRole('link', {name: /form/})).toHaveCount(0);
  await expect(main).toContainText('A picture of the tray');
});

test('a page without a title has its first heading as title, everywhere and once', async ({page}) => {
  await openPage(page, `${site.url}docs/office/`);
  await page.getByRole('main').getByRole('link', {name: 'Opening hours'}).click();

  await expect(page).toHaveTitle('Opening hours | Test District');
  await expect(page.getByRole('heading', {name: 'Opening hours'})).toHaveCount(1);
  await expect(page.getByRole('heading', {level: 2})).toHaveText(['On Sundays']);
  await expect(page.getByRole('navigation', {name: 'Docs sidebar'}).getByRole('link')).toHaveText([
    'Office',
    'Opening hours',
  ]);
});

test('the navbar and the home page link to folders, each with its own page or a list', async ({page}) => {
  const folders = ['First things', 'Some Guides', 'Office'];
  await openPage(page, site.url);
  const bar = page.getByRole('navigation', {name: 'Main'});
  for (const name of folders) {
    await expect(bar.getByRole('link', {name, includeHidden: true})).toHaveCount(1);
    await expect(page.getByRole('navigation', {name: 'Quick links'}).getByRole('heading', {name})).toBeVisible();
  }
  for (const name of ['Calendar', 'News', 'The IT office', 'Procedures']) {
    await expect(bar.getByRole('link', {name, includeHidden: true})).toHaveCount(0);
  }
  await openPage(page, `${site.url}docs/first-things/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('First things');
  await expect(bar.getByRole('link', {name: 'First things', includeHidden: true})).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expectNoBarriers(page, 'a folder');
});

test('files that begin with an underscore and names with spaces are pages that link to each other', async ({page}) => {
  await openPage(page, `${site.url}pages/`);
  await page.getByRole('main').getByRole('link', {name: 'Guides of a folder with a space'}).click();
  await page.getByRole('main').getByRole('link', {name: 'the printer'}).click();

  await expect(page.getByRole('heading', {level: 1, name: 'How to print'})).toBeVisible();
});

const tab = (page: Page) => page.getByRole('tab', {name: 'ChromeOS'}).first();

const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a mouse': (page) => tab(page).click(),
  'a finger': (page) => tab(page).tap(),
  'the keyboard': async (page) => {
    await page.getByRole('tab', {name: 'Windows'}).first().focus();
    await page.keyboard.press('ArrowRight');
  },
};

test.describe('tabs', () => {
  test.use({hasTouch: true});

  const expectChosen = async (page: Page, name: string) => {
    await expect(page.getByRole('tab', {selected: true})).toHaveText([name, name]);
    await expect(page.getByRole('tabpanel')).toHaveText([/key/, /corner/]);
    await expect(page.getByRole('tabpanel', {name})).toHaveCount(2);
  };

  for (const [way, choose] of Object.entries(WAYS)) {
    test(`change by ${way} without the app: before their script has loaded, while it loads, and after`, async ({
      page,
    }) => {
      const scripts = watchScripts(page);
      const letGo = await holdScripts(page);
      await openPage(page, `${site.url}docs/tabs/`);
      await expectChosen(page, 'Windows');
      expect(scripts).toEqual([]);

      await choose(page);
      await expect(tab(page)).toHaveAttribute('aria-selected', 'true');
      await expect(page.getByRole('tabpanel').first()).toHaveText('Press the search key.');
      letGo();
      await expectChosen(page, 'ChromeOS');
      await page.unrouteAll({behavior: 'wait'});

      await page.reload();
      await expectChosen(page, 'ChromeOS');
      await tab(page).press('Home');
      await expectChosen(page, 'Windows');
      expect(new Set(scripts.map((script) => /island-\w+/.exec(script)?.[0]))).toEqual(new Set(['island-tabs']));
    });
  }

  test('are there with the selection before the first paint', async ({page}) => {
    await watchShifts(page);
    await page.addInitScript(() => localStorage.setItem('deskbook:tab:system', 'chromeos'));
    await openPage(page, `${site.url}docs/tabs/`);
    await expectChosen(page, 'ChromeOS');
    expect(await shifts(page)).toEqual([]);
  });

  test('change even if their script never loads', async ({page}) => {
    await failScripts(page);
    await openPage(page, `${site.url}docs/tabs/`);
    await tab(page).click();
    await expect(page.getByRole('tabpanel').first()).toHaveText('Press the search key.');
  });

  test('show the panel with the section in the address', async ({page}) => {
    await openPage(page, `${site.url}docs/tabs/#with-a-mouse`);
    await expect(page.getByRole('heading', {name: 'With a mouse'})).toBeInViewport();
    await expectChosen(page, 'ChromeOS');
  });

  test('show the panel with the search terms', async ({page}) => {
    const url = `${site.url}docs/tabs/#other-systems`;
    await leaveFound(page, url, ['launcher']);
    await openPage(page, url);
    await expectChosen(page, 'ChromeOS');
  });

  test('have no accessibility violations', async ({page}) => {
    await openPage(page, `${site.url}docs/tabs/`);
    await expectNoBarriers(page, 'tabs');
  });

  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('are shown one after the other', async ({page}) => {
      await openPage(page, `${site.url}docs/tabs/`);
      await expect(page.getByRole('tablist')).toHaveCount(0);
      for (const text of ['Press the Windows key.', 'Press the search key.', 'The launcher is in the corner.']) {
        await expect(page.getByText(text)).toBeVisible();
      }
    });
  });
});

test("only a page with its author's component loads the app at once, and its tabs still work", async ({page}) => {
  await openPage(page, `${site.url}docs/tabs/`);
  await expect(page.locator('html')).not.toHaveAttribute('data-has-hydrated', 'true');
  await openPage(page, `${site.url}docs/counter/`);
  await whenHydrated(page);
  await page.getByRole('button', {name: 'Pressed 0 times'}).click();
  await expect(page.getByRole('button', {name: 'Pressed 1 times'})).toBeVisible();
  await page.getByRole('tab', {name: 'ChromeOS'}).click();
  await expect(page.getByRole('tabpanel')).toHaveText('Press the search key.');
});

test('a manual with such a page prints as one page with all its chapters', async ({page}) => {
  await openPage(page, `${site.url}docs/projector-guide/print/`);
  await whenHydrated(page);
  await page.getByRole('button', {name: 'The lamp is off'}).click();
  await expect(page.getByRole('button', {name: 'The lamp is on'})).toBeVisible();
  for (const text of ['Begin with the cable.', 'Let the fan stop before you pull the plug.']) {
    await expect(page.getByText(text)).toBeVisible();
  }
});

test('folders and files with parentheses in their names are pages', async ({page}) => {
  await openPage(page, `${site.url}docs/Forms-old/list/`);
  await page.getByRole('main').getByRole('link', {name: 'Another one'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'The second old list'})).toBeVisible();
  expect(page.url()).toBe(`${site.url}docs/Forms-old/list-2/`);
});

test('pages of src/pages load the app by themselves, beside the home page', async ({page}) => {
  await openPage(page, `${site.url}press/`);
  await whenHydrated(page);
  await page.getByRole('button', {name: 'Counted 0'}).click();
  await expect(page.getByRole('button', {name: 'Counted 1'})).toBeVisible();
  await openPage(page, `${site.url}about/`);
  await expect(page.getByRole('main')).toContainText('In 1999, the library moved.');
  await page.getByRole('main').getByRole('link', {name: 'the old list'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'An old list'})).toBeVisible();
  await openPage(page, site.url);
  await expect(page).toHaveTitle(/Test District/);
});

import type {Page} from '@playwright/test';
import {EXTENSIONS} from '../../packages/deskbook/plugins';
import {expectNoBarriers} from './support/axe';
import {readDistrict, sourceOfKind, sourceWhere} from './support/catalog';
import {DESK, PHONE} from './support/controls';
import {openPage} from './support/openPage';
import {slowScripts} from './support/scripts';
import {ANSWERED, INDEX, leaveFound, markedWords, searchOn} from './support/search';
import {expect, test} from './support/test';

function partsOf(page: Page) {
  const main = page.getByRole('main');
  return {
    main,
    field: main.getByRole('searchbox', {name: 'Search this site'}),
    status: main.getByRole('status'),
    /** Titles of the pages found. */
    titles: main.getByRole('heading', {level: 2}),
    more: main.getByRole('button', {name: 'Show more results'}),
    filter: (group: string, name: RegExp) =>
      main.getByRole('group', {name: group, exact: true}).getByRole('checkbox', {name}),
  };
}

async function openResults(page: Page, address: string) {
  await openPage(page, address);
  const parts = partsOf(page);
  await expect(parts.status).toHaveText(ANSWERED);
  return parts;
}

test("a link shows its query, and the tab's title too", async ({page}) => {
  const {field, titles, filter} = await openResults(page, '/search/?q=receipt&kind=procedure');
  await expect(field).toHaveValue('receipt');
  await expect(field).not.toBeFocused();
  await expect(filter('Kind', /^Procedures/)).toBeChecked();
  await expect(titles.first()).toHaveText('Load receipt paper');
  await expect(page).toHaveTitle(/^receipt – Search \| /);
});

test('a page opens at the section that answers, which the result names', async ({page}) => {
  const {titles} = await openResults(page, '/search/?q=voicemail');
  await expect(titles.first()).toHaveText('Telephones and lines › Voicemail');
  await titles.first().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/telephones\/#voicemail$/);
  await expect(page.getByRole('heading', {name: 'Voicemail'})).toBeInViewport();
  await expect.poll(() => markedWords(page)).toContain('Voicemail');
});

test('generated pages are found by what people call them, under their own names', async ({page, request}) => {
  const found: Record<string, string> = {
    'when is the next training': '/calendar/',
    'training calendar': '/calendar/',
    'my training': '/my-training/',
    'calendario de capacitacion': '/calendar/',
  };
  for (const [query, path] of Object.entries(found)) {
    const {titles} = await openResults(page, `/search/?${new URLSearchParams({q: query})}`);
    await expect(titles.first().getByRole('link')).toHaveAttribute('href', new RegExp(`^${path}(?:\\?|$)`));
  }
  for (const {path, title} of EXTENSIONS.flatMap(({places = []}) => places)) {
    const html = await (await request.get(`/${path}`)).text();
    expect(/<h1[^>]*>([^<]*)/.exec(html)?.[1], path).toBe(title);
  }
});

test('who asks for the one on call gets the number, and the cards of the branches', async ({page}) => {
  const {main, titles} = await openResults(page, '/search/?q=who+is+on+call');
  await expect(main.getByRole('region', {name: 'After hours'})).toBeVisible();
  await expect(titles.first()).toHaveText(/^Escalation card: /);
});

test("the help desk's number is above the results of a search for it, and announced", async ({page}) => {
  const {help_desk: desk} = readDistrict();
  const {main, status, titles} = await openResults(page, '/search/?q=who+do+i+call');
  const card = main.getByRole('region', {name: `Reach the ${desk.name}`});
  await expect(card.getByRole('link', {name: `Call the ${desk.name} ${desk.phone}`})).toHaveAttribute(
    'href',
    `tel:${desk.phone}`,
  );
  await expect(card.getByRole('link', {name: desk.email})).toHaveAttribute('href', `mailto:${desk.email}`);
  await expect(status).toHaveText(new RegExp(`^${desk.name}: ${desk.phone} · \\d+ pages found$`));
  const [cardBox, resultBox] = await Promise.all([card.boundingBox(), titles.first().boundingBox()]);
  expect(cardBox?.y).toBeLessThan(resultBox?.y ?? 0);

  await openResults(page, '/search/?q=printer');
  await expect(card).toBeHidden();
});

test('if no page seems to answer, that comes first, with alternatives and the closest pages below', async ({page}) => {
  await openPage(page, '/search/?q=museum+passes');
  const {main, status, titles} = partsOf(page);
  await expect(status).toHaveText(/^No page seems to answer this\. The closest \d+ pages are below\.$/);
  const ask = main.getByRole('link', {name: /^Ask the /});
  await expect(ask).toBeVisible();
  await expect(main.getByRole('link', {name: 'Browse all pages'})).toBeVisible();
  const [askBox, resultBox] = await Promise.all([ask.boundingBox(), titles.first().boundingBox()]);
  expect(askBox?.y).toBeLessThan(resultBox?.y ?? 0);

  await openResults(page, '/search/?q=printer');
  await expect(ask).toBeHidden();
});

test('each filter is a step that Back undoes and Forward redoes', async ({page}) => {
  const {status, filter} = await openResults(page, '/search/?q=printer');
  const all = (await status.textContent()) as string;
  for (const group of ['Kind', 'Branch', 'System', 'For']) {
    await expect(page.getByRole('main').getByRole('group', {name: group, exact: true})).toBeVisible();
  }
  await filter('Kind', /^Equipment guides/).check();
  await expect(page).toHaveURL('/search/?q=printer&kind=equipment');
  await expect(status).not.toHaveText(all);
  const equipment = (await status.textContent()) as string;
  await filter('Branch', /^Bookmobile/).check();
  await expect(page).toHaveURL('/search/?q=printer&kind=equipment&branch=bookmobile');
  await expect(status).not.toHaveText(equipment);

  await page.goBack();
  await expect(status).toHaveText(equipment);
  await expect(filter('Branch', /^Bookmobile/)).not.toBeChecked();
  await page.goBack();
  await expect(status).toHaveText(all);
  await page.goForward();
  await expect(status).toHaveText(equipment);
  await expect(filter('Kind', /^Equipment guides/)).toBeChecked();
});

test('filters show as many pages as their numbers say, and one button clears all', async ({page}) => {
  const {main, status, titles, filter} = await openResults(page, '/search/?q=printer');
  const all = (await status.textContent()) as string;
  const first = main.getByRole('group', {name: 'For'}).getByRole('checkbox').first();
  const label = await first.evaluate((box) => box.closest('label')?.textContent ?? '');
  const count = Number(/\d+$/.exec(label)?.[0]);
  await first.check();
  await expect(status).toHaveText(`${count} ${count === 1 ? 'page' : 'pages'} found`);
  await expect(titles).toHaveCount(Math.min(count, 10));
  await expect(filter('For', new RegExp(`^${label.replace(/\s*\d+$/, '')}`))).toBeFocused();

  await main.getByRole('button', {name: 'Clear filters'}).click();
  await expect(page).toHaveURL('/search/?q=printer');
  await expect(status).toHaveText(all);
  await expect(main.getByRole('region', {name: 'Narrow down'})).toBeFocused();
});

test('more results are added below, the first gets the focus, and they survive a reload', async ({page}) => {
  const {titles, more, main} = await openResults(page, '/search/?q=desk');
  await expect(titles).toHaveCount(10);
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(titles).toHaveCount(20);
  await expect(page).toHaveURL('/search/?q=desk&show=20');
  await expect(titles.nth(10).getByRole('link')).toBeFocused();

  await page.reload();
  await expect(titles).toHaveCount(20);
  await page.goBack();
  await expect(titles).toHaveCount(10);
  while (await more.isVisible()) {
    const before = await titles.count();
    await more.click();
    await expect.poll(() => titles.count()).toBeGreaterThan(before);
    await expect(titles.nth(before).getByRole('link')).toBeFocused();
  }
  await expect(main.getByText(`${await titles.count()} pages found`)).toBeVisible();
});

test('typing searches at once, replaces the address, and loses no letter', async ({page}) => {
  const {field, titles, status} = await openResults(page, '/search/?q=jam');
  await field.fill('');
  await field.pressSequentially('load receipt paper', {delay: 30});
  await expect(titles.first()).toHaveText('Load receipt paper');
  await expect(page).toHaveURL('/search/?q=load+receipt+paper');
  await expect(field).toHaveValue('load receipt paper');
  await field.fill('');
  await expect(status).toHaveText('');
  await expect(titles).toHaveCount(0);
  await expect(page.getByText('Type a few words')).toBeVisible();
  await expect(page).toHaveURL('/search/');
});

test('a query typed before the page is hydrated is searched', async ({page}) => {
  await slowScripts(page, 500);
  const opened = page.goto('/search/?q=jam&kind=procedure');
  const {field, titles} = partsOf(page);
  await field.pressSequentially('receipt pap', {delay: 60});
  await opened;
  await expect(titles.first()).toHaveText('Load receipt paper');
  await field.pressSequentially('er');
  await expect(field).toHaveValue('receipt paper');
  await expect(page).toHaveURL('/search/?q=receipt+paper&kind=procedure');
});

test('Back from a result returns to the same place in the results', async ({page}) => {
  await page.setViewportSize(DESK);
  const {titles} = await openResults(page, '/search/?q=printer');
  const link = titles.nth(9).getByRole('link');
  await link.scrollIntoViewIfNeeded();
  await expect(titles.first()).not.toBeInViewport();
  await link.click();
  await expect(page).not.toHaveURL(/search/);
  await expect(page).not.toHaveTitle(/Search/);
  await page.goBack();
  await expect(link).toBeInViewport();
});

test('the page works by keyboard only', async ({page}) => {
  await openPage(page, '/search/');
  const {field, filter, titles} = partsOf(page);
  await expect(field).toBeFocused();
  await page.keyboard.type('receipt');
  await expect(titles.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  for (let presses = 0; presses < 200; presses++) {
    if (await filter('Kind', /^Procedures/).evaluate((box) => box === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/search/?q=receipt&kind=procedure');
  await expect(filter('Kind', /^Procedures/)).toBeFocused();
  await expect(titles.first()).toHaveText('Load receipt paper');
  await titles.first().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {level: 1, name: 'Load receipt paper'})).toBeVisible();
});

for (const [name, query] of Object.entries({
  'a script': '<script>document.title="taken"</script>',
  'an image with a handler': '"><img src=x onerror=document.title="taken">',
  'signs alone': '%?&#=+',
})) {
  test(`${name} as a query is plain text`, async ({page}) => {
    const address = `/search/?${new URLSearchParams({q: `${query} xylophonequux`})}`;
    const {field, main} = await openResults(page, address);
    await expect(field).toHaveValue(`${query} xylophonequux`);
    await expect(main.locator('script, img')).toHaveCount(0);
    expect(await page.title()).not.toBe('taken');
  });
}

test('unknown filter values are shown and can be removed', async ({page}) => {
  const {main, status} = await openResults(
    page,
    '/search/?q=printer&kind=constructor&branch=__proto__&branch=atlantis',
  );
  await expect(status).toHaveText('Nothing found for “printer” with these filters');
  for (const value of ['constructor', '__proto__', 'atlantis']) {
    await expect(main.getByRole('checkbox', {name: new RegExp(`^${value}`)})).toBeChecked();
  }
  await main.getByRole('button', {name: 'Search without filters'}).click();
  await expect(status).toHaveText(/^\d+ pages found$/);
  await expect(page).toHaveURL('/search/?q=printer');
});

test('invalid numbers and too long queries are corrected', async ({page}) => {
  const {titles, field} = await openResults(page, `/search/?q=printer${'%20printer'.repeat(60)}&show=-1e99`);
  await expect(titles).toHaveCount(10);
  expect((await field.inputValue()).length).toBeLessThanOrEqual(200);
});

test('without a query the page explains what to type and links to all pages', async ({page}) => {
  await openPage(page, '/search/?q=%20&kind=procedure');
  const {main, status, titles} = partsOf(page);
  await expect(main.getByText('Type a few words')).toBeVisible();
  await expect(status).toHaveText('');
  await expect(titles).toHaveCount(0);
  await main.getByRole('link', {name: 'Browse all pages'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'All pages'})).toBeVisible();
});

test('no results come with alternatives', async ({page}) => {
  const {main, status} = await openResults(page, '/search/?q=xylophonequux');
  await expect(status).toHaveText('Nothing found for “xylophonequux”');
  await expect(main.getByRole('link', {name: 'Browse all pages'})).toBeVisible();
  const mail = await main.getByRole('link', {name: /^Ask the /}).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain('xylophonequux');
});

test('a failed search says so and can be retried', async ({page}) => {
  await page.route(INDEX, (route) => route.abort());
  await openPage(page, '/search/?q=receipt');
  const {main, titles} = partsOf(page);
  await expect(main.getByRole('alert')).toHaveText(/^The search isn’t responding\./);
  await page.unroute(INDEX);
  await main.getByRole('button', {name: 'Try again'}).click();
  await expect(titles.first()).toBeVisible();
  await expect(main.getByRole('alert')).toBeHidden();
});

test('prints the query and the pages without controls', async ({page}) => {
  const {main, field, titles} = await openResults(page, '/search/?q=printer&kind=procedure');
  await page.emulateMedia({media: 'print'});
  await expect(field).toHaveValue('printer');
  await expect(field).toBeVisible();
  await expect(titles.first()).toBeVisible();
  await expect(main.getByText('/search/?q=printer&kind=procedure')).toBeVisible();
  for (const role of ['button', 'checkbox'] as const) await expect(page.getByRole(role)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page says so and links to all pages', async ({page}) => {
    await openPage(page, '/search/?q=printer');
    const {main, field} = partsOf(page);
    await expect(main.getByText('Search needs JavaScript')).toBeVisible();
    await expect(field).toHaveCount(0);
    await expect(main.getByRole('link', {name: 'All pages'})).toBeVisible();
  });
});

const STATES: readonly [name: string, reach: (page: Page) => Promise<void>][] = [
  ['empty', (page) => openPage(page, '/search/').then(() => expect(page.getByText('Type a few')).toBeVisible())],
  ['with results', async (page) => void (await openResults(page, '/search/?q=recipt+printer'))],
  ['with the help desk', async (page) => void (await openResults(page, '/search/?q=help+desk+number'))],
  ['with filters', async (page) => void (await openResults(page, '/search/?q=printer&kind=procedure&system=listen'))],
  [
    'where no page seems to answer',
    async (page) => {
      await openPage(page, '/search/?q=museum+passes');
      await expect(partsOf(page).status).toHaveText(/^No page seems/);
    },
  ],
  ['without results', async (page) => void (await openResults(page, '/search/?q=xylophonequux&kind=none'))],
  [
    'after a failure',
    async (page) => {
      await page.route(INDEX, (route) => route.abort());
      await openPage(page, '/search/?q=receipt');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  ],
];

test('the page has no accessibility violations in any state, in light and dark, on a phone and a desktop', async ({
  page,
}) => {
  test.slow();
  for (const [name, reach] of STATES) {
    await expectNoBarriers(page, name, async () => {
      await reach(page);
      const filters = page.getByRole('button', {name: /^Filter/});
      if (await filters.isVisible()) await filters.click();
    });
  }
});

test('on a phone every target is large enough', async ({page}) => {
  await page.setViewportSize(PHONE);
  const {main} = await openResults(page, '/search/?q=recipt+printer&kind=procedure');
  await main.getByRole('button', {name: /^Filter/}).click();
  const small = await main
    .locator(':is(button, a, input[type=search], label)')
    .evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 32)
        .map((element) => `${element.textContent} ${element.getBoundingClientRect().height}`),
    );
  expect(small).toEqual([]);
});

test("on a phone the box stays above the keyboard, and doesn't change when zooming in", async ({page}) => {
  await page.setViewportSize(PHONE);
  const {dialog} = await searchOn(page, sourceOfKind('procedure').url, 'printer');
  const see = (height: number, scale: number) =>
    page.evaluate(
      ([height, scale]) => {
        for (const [name, value] of Object.entries({height, scale})) {
          Object.defineProperty(visualViewport, name, {value, configurable: true});
        }
        visualViewport?.dispatchEvent(new Event('resize'));
      },
      [height, scale] as const,
    );
  await see(420, 1);
  await expect.poll(() => dialog.boundingBox()).toEqual({x: 0, y: 0, width: PHONE.width, height: 420});
  await see(200, 2);
  expect((await dialog.boundingBox())?.height).toBe(420);
  await see(PHONE.height, 1);
  await expect.poll(async () => (await dialog.boundingBox())?.height).toBe(PHONE.height);
});

const machines = sourceWhere(
  'equipment guide with more than four machines',
  ({data}) => data.kind === 'equipment' && Array.isArray(data.units) && data.units.length > 4,
);
const [machine] = (machines.data.units as {asset_tag: string}[]).slice(-1);

test('an asset tag opens its row in the collapsed list of machines', async ({page}) => {
  const {titles, main} = await openResults(page, `/search/?q=${machine?.asset_tag}`);
  await expect(main.getByText(new RegExp(`${machine?.asset_tag}:`))).toBeVisible();
  await expect(main.getByRole('region', {name: `Reach the ${readDistrict().help_desk.name}`})).toBeVisible();
  await titles.first().getByRole('link').click();
  const line = page.getByRole('rowheader', {name: machine?.asset_tag});
  await expect(line).toBeInViewport();
  await expect(line).toBeFocused();
  const whoToCall = page.getByRole('main').getByText(/^To report a problem with one of them,/);
  await expect(whoToCall.getByRole('link', {name: readDistrict().help_desk.phone})).toBeInViewport();
  expect(await markedWords(page)).toEqual([machine?.asset_tag]);
});

test('highlights appear even if scripts load late, without scrolling readers back', async ({page}) => {
  await slowScripts(page, 400);
  const manual = sourceWhere('long page', ({body, data}) => data.kind === 'manual' && body.split('\n## ').length > 5);
  const last = /\n## (.+)/.exec(manual.body.slice(manual.body.indexOf('\n## ') + 4))?.[1] ?? '';
  const anchor = last
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '-');
  await leaveFound(page, `${manual.url}#${anchor}`, ['the']);
  const opened = page.goto(`${manual.url}#${anchor}`);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await opened;
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

import type {Page} from '@playwright/test';
import {CALENDAR_CODE_LIMIT} from '../../bench/weight/budget';
import {kilobytes} from '../../bench/weight/formatTable';
import {runAxe} from './support/axe';
import {sourceOfKind} from './support/catalog';
import {openPage, wake} from './support/openPage';
import {bytesOf, scriptsOf} from './support/scripts';
import {expect, test} from './support/test';

interface Session {
  title: string;
  start: string;
  end: string;
  status: string;
}

/** What the site says of its sessions to other programs. */
async function fetchSessions(page: Page): Promise<Session[]> {
  const response = await page.request.get('/api/sessions.json');
  return ((await response.json()) as {sessions: Session[]}).sessions;
}

const monthsIn = (page: Page) =>
  page
    .getByRole('region', {name: 'All months'})
    .getByRole('link', {name: /^\w+ \d{4}$/, includeHidden: true})
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') as string));

const awake = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');

test.use({timezoneId: 'America/Chicago'});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false, viewport: {width: 390, height: 800}});

  test('as many sessions can be found on the pages as all.ics has', async ({page}) => {
    const feed = await (await page.request.get('/calendar/all.ics')).text();
    await page.goto('/calendar/');
    const months = await monthsIn(page);
    const found = new Set<string>();
    for (const path of ['/calendar/', '/calendar/past/', ...months]) {
      await page.goto(path);
      const entries = page.getByRole('main').locator('li[id]').filter({visible: true});
      for (const id of await entries.evaluateAll((items) => items.map(({id}) => id))) found.add(id);
    }

    expect(found.size).toBeGreaterThan(40);
    expect(found.size).toBe(feed.match(/^BEGIN:VEVENT/gm)?.length);
  });

  test('a week and a day stand alone under their own addresses', async ({page}) => {
    await page.setViewportSize({width: 1280, height: 800});
    await page.goto('/calendar/2026-12/#week-2026-12-13');
    await expect(page.getByRole('table')).toBeHidden();
    await expect(page.getByRole('heading', {level: 3}).filter({visible: true})).toHaveCount(7);
    await page.getByRole('link', {name: 'Week after'}).filter({visible: true}).click();
    await expect(page).toHaveURL(/#week-2026-12-20$/);

    await page.goto('/calendar/2026-12/#day-2026-12-16');
    await expect(page.getByRole('heading', {level: 3}).filter({visible: true})).toContainText(
      'Wednesday, December 16, 2026',
    );
    await expect(page.getByText('Moved from December 15')).toBeVisible();
  });
});

test('a session that is next becomes a past one, without a new build', async ({page}) => {
  const sessions = await fetchSessions(page);
  const first = sessions.find(({start, status}) => start > '2026-12' && status === 'scheduled') as Session;
  await page.clock.setFixedTime(new Date(Date.parse(first.start) - 60_000));
  await openPage(page, '/calendar/#agenda');
  const next = page.getByRole('listitem').filter({has: page.getByText('Next', {exact: true}).filter({visible: true})});
  await expect(next.last().getByRole('heading', {level: 3})).toHaveText(first.title);

  await page.clock.setFixedTime(new Date(Date.parse(first.end) + 60_000));
  await openPage(page, '/calendar/past/');
  await expect(page.getByRole('heading', {level: 3}).filter({visible: true}).first()).toHaveText(first.title);
});

test('filters survive a reload and the way back from a session', async ({page}) => {
  await openPage(page, '/calendar/2026-12/');
  await page.getByText('Filter by branch, trainer, role, system or words').click();
  const branch = page.getByRole('combobox', {name: 'Branch'});
  await branch.focus();
  await branch.selectOption({label: 'North County'});
  await expect(page).toHaveURL('/calendar/2026-12/?branch=north-county');
  const count = page.getByRole('status').filter({hasText: /^\d+ of \d+ sessions$/});
  await expect(count).toBeVisible();
  const says = await count.textContent();

  await page.reload();
  await expect(count).toHaveText(says as string);
  await page
    .getByRole('grid')
    .getByRole('link', {name: /Receipt printers/})
    .first()
    .click();
  await expect(page.getByRole('heading', {level: 1, name: 'Receipt printers and scanners'})).toBeVisible();
  await page.goBack();
  await expect(branch).toHaveValue('north-county');
  await expect(count).toHaveText(says as string);
});

test('the month is led through by the keyboard alone', async ({page}) => {
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00-06:00'));
  await openPage(page, '/calendar/2026-12/');
  await page.getByRole('button').first().focus();
  await awake(page);
  const grid = page.getByRole('grid', {name: 'December 2026'});
  for (let presses = 0; presses < 60 && !(await grid.locator(':focus').count()); presses++)
    await page.keyboard.press('Tab');
  const focused = page.locator(':focus');

  await expect(focused).toContainText('Tuesday, December 1, 2026');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toContainText('Wednesday, December 9, 2026');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toContainText('Offline checkout drill');
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL('/calendar/2027-01/');
  await expect(focused).toContainText('Saturday, January 9, 2027');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
});

test.describe('in Tokyo', () => {
  test.use({timezoneId: 'Asia/Tokyo'});

  test("the session's time and the reader's own stand side by side", async ({page}) => {
    await openPage(page, '/calendar/2026-12/#day-2026-12-08');
    const entry = page.getByRole('listitem').filter({hasText: 'LISTEN basics', visible: true});
    await expect(entry).toContainText('10:00 AM – 11:30 AM (Wed, Dec 9, 1:00 AM on your clock)');
  });
});

const VIEWS = ['', '#agenda', '2026-12/', '2026-12/#week-2026-12-13', '2026-12/#day-2026-12-30', 'past/'];

for (const view of VIEWS) {
  test(`/calendar/${view} has no barrier in light and dark, on a phone and on a desk`, async ({page}) => {
    for (const width of [390, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({width, height: 800});
        await page.emulateMedia({colorScheme});
        await page.goto('about:blank');
        await openPage(page, `/calendar/${view}`);
        expect.soft((await runAxe(page)).violations, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}

test('on paper the month is one sheet across, without what leads elsewhere', async ({page}) => {
  await openPage(page, '/calendar/2026-12/');
  await page.emulateMedia({media: 'print'});

  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('navigation').filter({visible: true})).toHaveCount(0);
  const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('the code of the calendar keeps to its limit, and no other page loads any of it', async ({page}) => {
  const elsewhere = await scriptsOf(page, sourceOfKind('procedure').url, wake);
  const own = (await scriptsOf(page, '/calendar/2026-12/', wake)).filter((script) => !elsewhere.includes(script));
  const bytes = bytesOf(own);
  console.log(`The code of a month: ${kilobytes(bytes)} kB gz (at most ${kilobytes(CALENDAR_CODE_LIMIT)} kB)`);

  expect(own.filter((script) => /\/calendar[.-]/.test(script))).toHaveLength(1);
  expect(elsewhere.filter((script) => /calendar/.test(script))).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(CALENDAR_CODE_LIMIT);
});

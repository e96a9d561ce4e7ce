import type {Page} from '@playwright/test';
import {expectNoBarriers} from './support/axe';
import {expectSoon} from './support/expectSoon';
import {shifts, watchShifts} from './support/layoutShifts';
import {openPage, openPageOn} from './support/openPage';
import {countPages} from './support/pdf';
import {failScripts} from './support/scripts';
import {expect, test} from './support/test';

interface Session {
  title: string;
  start: string;
  end: string;
  status: string;
}

async function fetchSessions(page: Page): Promise<Session[]> {
  const response = await page.request.get('/api/sessions.json');
  return ((await response.json()) as {sessions: Session[]}).sessions;
}

const monthsIn = (page: Page) =>
  page
    .getByRole('group')
    .filter({hasText: 'Go to a month'})
    .getByRole('link', {name: /^\w+ \d{4}$/, includeHidden: true})
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') as string));

test.use({timezoneId: 'America/Chicago'});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false, viewport: {width: 390, height: 800}});

  test('the pages have as many sessions as all.ics', async ({page}) => {
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

  test('a week and a day have their own addresses', async ({page}) => {
    await page.setViewportSize({width: 1280, height: 800});
    await page.goto('/calendar/2026-12/#week-2026-12-13');
    await expect(page.getByRole('table')).toBeHidden();
    await expect(page.getByRole('heading', {level: 3}).filter({visible: true})).toHaveCount(7);
    await page.getByRole('link', {name: 'Next', exact: true}).filter({visible: true}).click();
    await expect(page).toHaveURL(/#week-2026-12-20$/);

    await page.goto('/calendar/2026-12/#day-2026-12-16');
    await expect(page.getByRole('heading', {level: 3}).filter({visible: true})).toContainText(
      'Wednesday, December 16, 2026',
    );
    await expect(page.getByText('Moved from December 15')).toBeVisible();
  });
});

test('the next session becomes a past one without a new build', async ({page}) => {
  const sessions = await fetchSessions(page);
  const first = sessions.find(({start, status}) => start > '2026-12' && status === 'scheduled') as Session;
  await page.clock.setFixedTime(new Date(Date.parse(first.start) - 60_000));
  await openPage(page, '/calendar/#agenda');
  const next = page.getByRole('listitem').filter({has: page.getByText('Next', {exact: true}).filter({visible: true})});
  await expect(next.last().getByRole('heading', {level: 3})).toHaveText(first.title);

  await page.clock.setFixedTime(new Date(Date.parse(first.end) + 60_000));
  await openPage(page, '/calendar/past/');
  await expect(page.getByRole('heading', {level: 3}).filter({visible: true}).first()).toHaveText(first.title);
  await expect(page.getByRole('heading', {name: 'Past months'})).toBeHidden();
});

test('the agenda registers for each date, and for another one first if that is full', async ({page}) => {
  const buttonsOn = (id: string) => page.locator(`#agenda [id="${id}"] a.button`).filter({visible: true});
  await page.setViewportSize({width: 390, height: 800});
  await openPageOn(page, '2026-12-02', '/calendar/');
  await expect(buttonsOn('listen-basics-2026-12-08')).toHaveText([
    'Register for December 16 by e-mail',
    'Join the waitlist for December 8 by e-mail',
  ]);
  await expect(buttonsOn('listen-basics-2026-12-15')).toHaveText(['Register for December 16 by e-mail']);
  await expect(
    page.locator('#agenda').getByRole('link', {name: 'Register for December 16 by e-mail: LISTEN basics'}),
  ).toHaveCount(2);

  await openPageOn(page, '2026-12-15', '/calendar/');
  await expect(page.locator('#agenda [id="listen-basics-2026-12-15"]')).toBeVisible();
  await expect(buttonsOn('listen-basics-2026-12-15')).toHaveCount(0);
});

test('filters survive a reload and Back from a session', async ({page}) => {
  await openPage(page, '/calendar/2026-12/');
  await page.getByText('Filter', {exact: true}).click();
  const branch = page.getByRole('combobox', {name: 'Branch'});
  await branch.focus();
  await branch.selectOption({label: 'North County'});
  await expect(page).toHaveURL('/calendar/2026-12/?branch=north-county');
  const count = page.getByRole('status').filter({hasText: /^Showing \d+ of \d+$/});
  await expect(count).toBeVisible();
  const says = await count.textContent();

  await page.reload();
  await expect(count).toHaveText(says as string);
  await page
    .locator('td')
    .getByRole('link', {name: /Receipt printers/})
    .first()
    .click();
  await expect(page.getByRole('heading', {level: 1, name: 'Receipt printers and scanners'})).toBeVisible();
  await page.goBack();
  await expect(branch).toHaveValue('north-county');
  await expect(count).toHaveText(says as string);
});

test('it opens the month of the next session, on any day', async ({page}) => {
  const shown = page.getByRole('heading', {level: 2, name: /^\w+ \d{4}$/}).filter({visible: true});
  const today = page.getByRole('link', {name: 'Today', exact: true}).filter({visible: true});
  for (const [day, month, ofToday] of [
    ['2026-11-26', 'December 2026', '2026-11'],
    ['2026-12-30', 'January 2027', '2026-12'],
    ['2027-01-30', 'February 2027', '2027-01'],
  ] as const) {
    await openPageOn(page, day, '/calendar/');
    await expect(shown).toHaveText(month);
    await expect(page.getByRole('table').filter({visible: true})).toHaveCount(1);
    await expect(today).toHaveAttribute('href', `/calendar/${ofToday}/#month`);
  }
  await page.getByRole('link', {name: 'March 2027'}).filter({visible: true}).click();
  await expect(page).toHaveURL('/calendar/2027-03/#month');
  await page.getByText('Go to a month').click();
  await page.getByRole('link', {name: 'May 2027'}).filter({visible: true}).click();
  await expect(page).toHaveURL('/calendar/2027-05/');
});

test('closed days show the reason, in the month and the agenda', async ({page}) => {
  await openPageOn(page, '2026-12-01', '/calendar/2026-12/');
  const closed = page.getByRole('cell').filter({hasText: 'Closed'});
  await expect(closed).toContainText([
    'Riverside closed: Carpet repair',
    'Closed: Christmas Eve, all branches',
    'Closed: Christmas Day, all branches',
    "Closed: New Year's Day, all branches",
  ]);
  await openPageOn(page, '2026-12-01', '/calendar/#agenda');
  await expect(page.getByText('Closed: Christmas Day, all branches').filter({visible: true})).toHaveCount(1);
  await page.goto('about:blank');
  await openPageOn(page, '2026-12-26', '/calendar/#agenda');
  await expect(page.getByText('Closed: Christmas Day, all branches').filter({visible: true})).toHaveCount(0);
});

test('the week and the day open on today and link back to it', async ({page}) => {
  const link = (name: string) => page.getByRole('link', {name, exact: true}).filter({visible: true});
  await openPageOn(page, '2026-12-24', '/calendar/');
  await expect(page.getByText('There are no more sessions before January 2027').filter({visible: true})).toHaveCount(1);
  await link('Day').click();
  await expect(page).toHaveURL('/calendar/2026-12/#day-2026-12-24');
  await expect(page.getByRole('heading', {level: 3}).filter({visible: true})).toHaveText(
    /^Thursday, December 24, 2026/,
  );
  const today = page.locator('#day-2026-12-24').getByText('Today', {exact: true}).filter({visible: true});
  await expect(today.and(page.locator(':not(button)'))).toHaveCount(1);
  await expect(page.getByText('Closed: Christmas Eve, all branches').filter({visible: true})).toBeInViewport();
  await link('Week').click();
  await expect(page).toHaveURL('/calendar/2026-12/#week-2026-12-20');

  await page.goto('about:blank');
  await openPageOn(page, '2026-12-24', '/calendar/2027-03/');
  await expect(link('Week')).toHaveAttribute('href', /^\/calendar\/2027-03\/#week-/);
  await link('Week').click();
  await page.getByRole('button', {name: 'Today', exact: true}).filter({visible: true}).click();
  await expect(page).toHaveURL('/calendar/2026-12/#week-2026-12-20');
});

test('a day without sessions links to the next one with some, and its views keep the filters', async ({page}) => {
  await openPageOn(page, '2026-11-30', '/calendar/2026-11/#day-2026-11-30');
  await expect(page.getByText('Filter', {exact: true})).toBeVisible();
  await expect(page.locator('#day-2026-11-30')).toContainText('No sessions. The next ones are on December 1.');
  await page.getByRole('link', {name: 'December 1', exact: true}).filter({visible: true}).click();
  await expect(page).toHaveURL('/calendar/2026-12/#day-2026-12-01');
});

test('a week has its days side by side if they fit, otherwise below each other, as on paper', async ({page}) => {
  await openPageOn(page, '2026-12-16', '/calendar/2026-12/#week-2026-12-13');
  const days = page.getByRole('heading', {level: 3}).filter({visible: true});
  const columns = async () =>
    new Set(await days.evaluateAll((all) => all.map((day) => day.closest('section')?.offsetLeft))).size;
  expect(await columns()).toBe(7);
  await page.setViewportSize({width: 1023, height: 800});
  expect(await columns()).toBe(1);
  await page.setViewportSize({width: 1280, height: 800});
  await page.emulateMedia({media: 'print'});
  expect(await columns()).toBe(1);
  await expect(page.getByText('Today', {exact: true}).filter({visible: true})).toHaveCount(0);
});

test('a week has a time axis, with sessions side by side where they overlap', async ({page}) => {
  await openPageOn(page, '2026-12-02', '/calendar/2026-12/#week-2026-12-13');
  const boxOf = async (id: string) => {
    const box = await page.locator(`[id="${id}"]`).filter({visible: true}).boundingBox();
    return box as NonNullable<typeof box>;
  };
  const listen = await boxOf('listen-basics-2026-12-15');
  const printing = await boxOf('printing-help-at-the-desk-2026-12-16');
  const telephones = await boxOf('telephones-in-ten-minutes-2026-12-18');
  expect(listen.y).toBe(printing.y);
  expect(Math.min(listen.x, printing.x) + listen.width).toBeLessThanOrEqual(Math.max(listen.x, printing.x));
  // From 8:45 AM to 2:00 PM, an hour is about 60 pixels high.
  expect((listen.y - telephones.y) / 5.25).toBeCloseTo(59.5, 0);

  await openPageOn(page, '2026-12-02', '/calendar/2026-12/?branch=downtown#week-2026-12-13');
  await expect(page.locator('[id="listen-basics-2026-12-15"]').filter({visible: true})).toHaveCount(1);
  await expect(page.locator('[id="printing-help-at-the-desk-2026-12-16"]').filter({visible: true})).toHaveCount(0);
});

test('Previous, Today and Next stay in place on every page and in every view', async ({page}) => {
  const placesOn = async (path: string) => {
    await page.goto('about:blank');
    await openPageOn(page, '2026-12-01', path);
    const turn = page.getByRole('navigation', {name: /^Other (months|weeks|days)$/}).filter({visible: true});
    const boxes = await turn
      .locator('a, button')
      .filter({visible: true})
      .evaluateAll((controls) =>
        controls
          .map((control) => control.getBoundingClientRect())
          .map(({x, y, width}) => [x, y, width].map(Math.round)),
      );
    expect(boxes).toHaveLength(3);
    return boxes;
  };
  const places = await placesOn('/calendar/');
  for (const path of ['2026-12/', '2026-12/#agenda', '2026-12/#week-2026-12-13', '2026-12/#day-2026-12-16']) {
    expect.soft(await placesOn(`/calendar/${path}`), path).toEqual(places);
  }
});

test("opening one of the calendar's tools doesn't move the other", async ({page}) => {
  await openPage(page, '/calendar/2026-12/');
  const filter = page.getByText('Filter', {exact: true});
  const months = page.getByText('Go to a month');
  const places = async () => [await months.boundingBox(), await filter.boundingBox()];
  const before = await places();
  await months.click();
  expect(await places()).toEqual(before);
  await filter.click();
  await expect(page.getByRole('combobox', {name: 'Branch'})).toBeVisible();
  expect(await places()).toEqual(before);
});

test("a month marks changes with the agenda's words, and only cancellations in red", async ({page}) => {
  await openPageOn(page, '2026-12-01', '/calendar/2026-12/');
  const colorOf = (word: string) =>
    page
      .getByRole('table')
      .getByText(word, {exact: true})
      .filter({visible: true})
      .first()
      .evaluate((badge) => getComputedStyle(badge).color);
  const [canceled, postponed, full] = await Promise.all(['Canceled', 'Postponed', 'Full'].map(colorOf));
  expect(postponed).toBe(full);
  expect(canceled).not.toBe(postponed);
  const moved = page.getByRole('cell').filter({hasText: 'Wednesday, December 16, 2026'});
  await expect(moved.getByText('Moved', {exact: true})).toBeVisible();
});

test('a week is found by any of its days, also from the first page', async ({page}) => {
  const week = page.getByRole('heading', {name: 'December 13 to December 19'});
  for (const path of [
    '/calendar/#week-2026-12-16',
    '/calendar/2026-12/#week-2026-12-16',
    '/calendar/#week-2026-12-13',
  ]) {
    await page.goto('about:blank');
    await openPageOn(page, '2026-11-26', path);
    await expect(page).toHaveURL('/calendar/2026-12/#week-2026-12-13');
    await expect(week).toBeVisible();
    await expect(page.getByRole('table')).toBeHidden();
  }
});

test('arrow keys move through the month after "Skip to main content"', async ({page}) => {
  await openPageOn(page, '2026-12-02', '/calendar/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const focused = page.locator('td:focus');
  await expect(focused).toContainText('Thursday, December 3, 2026');
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toContainText(/Wednesday, December 2, 2026.* Today/);

  await openPageOn(page, '2026-12-02', '/calendar/2026-12/#week-2026-12-13');
  await page.getByRole('link', {name: 'Skip to main content'}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL('/calendar/2026-12/#week-2026-12-13');
});

test('a filter by role says how many sessions are for all staff', async ({page}) => {
  await openPageOn(page, '2026-12-01', '/calendar/?role=circulation');
  await expect(
    page.getByRole('status').filter({hasText: /^Showing \d+ of \d+, including \d+ for all staff$/}),
  ).toBeVisible();
});

test('a filter counts what the view shows', async ({page}) => {
  const count = page.getByRole('status').filter({hasText: /^Showing/});
  for (const [view, says] of [
    ['/calendar/?branch=bookmobile', /^Showing 1 of \d\d+$/],
    ['/calendar/2026-12/?branch=bookmobile#week-2026-12-06', /^Showing 1 of \d$/],
    ['/calendar/2026-12/?branch=riverside#day-2026-12-09', /^Showing 1 of 1$/],
  ] as const) {
    await page.goto('about:blank');
    await openPageOn(page, '2026-12-01', view);
    await expect(page.getByRole('status').filter({hasText: says})).toBeVisible();
  }
  await page.goto('about:blank');
  await openPageOn(page, '2026-12-01', '/calendar/2026-12/?branch=riverside#agenda');
  await expect(count).toBeVisible();
  const entries = page.getByRole('main').locator('li[id]').filter({visible: true});
  expect(await count.textContent()).toMatch(new RegExp(`^Showing ${await entries.count()} of `));
});

test('every view offers a personal calendar', async ({page}) => {
  await openPageOn(page, '2026-12-02', '/calendar/2026-12/#week-2026-12-06');
  await page.getByRole('link', {name: 'Add it to your own calendar'}).click();
  await expect(page.getByRole('heading', {name: 'Add it to your own calendar'})).toBeInViewport();
});

for (const width of [390, 1280]) {
  test(`the view in the address shows at once and nothing moves, at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await watchShifts(page);
    for (const view of ['month', 'agenda', 'week-2026-12-06', 'day-2026-12-08']) {
      await page.goto('about:blank');
      await openPageOn(page, '2026-12-02', `/calendar/2026-12/#${view}`);
      await expect(page.locator(`#${view}`)).toBeVisible();
      expect(await shifts(page), view).toEqual([]);
    }
  });
}

for (const width of [390, 1280]) {
  test(`the filter in the address applies before the sessions show and nothing moves, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 800});
    await watchShifts(page);
    for (const path of ['/calendar/?role=circulation', '/calendar/2026-12/?branch=riverside', '/calendar/?text=zzzz']) {
      await page.goto('about:blank');
      await openPageOn(page, '2026-12-02', path);
      await expect(page.getByRole('button', {name: 'Show all sessions'})).toBeVisible();
      await expect(page.getByRole('heading', {level: 2}).filter({visible: true}).first()).toBeVisible();
      expect(await shifts(page), path).toEqual([]);
    }
  });
}

test('if the filter fails to load, all sessions are shown', async ({page}) => {
  await failScripts(page, 9);
  await openPageOn(page, '2026-12-02', '/calendar/?branch=riverside');
  await expect(page.getByText('Looking for the sessions that match')).toBeVisible();
  await expect(page.getByRole('table')).toBeHidden();
  await expectSoon(page.getByRole('table').filter({visible: true}));
  await expect(page.getByRole('alert')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 800}});

  test('the agenda comes first; the month marks each session and lists the day that is tapped', async ({page}) => {
    await openPageOn(page, '2026-12-01', '/calendar/');
    await expect(page.getByRole('table').filter({visible: true})).toHaveCount(0);
    await expect(page.getByRole('heading', {name: 'LISTEN basics'}).filter({visible: true}).first()).toBeVisible();

    await page.getByRole('link', {name: 'Month', exact: true}).click();
    const month = page.getByRole('grid', {name: 'December 2026'});
    await expect(month).toBeVisible();
    const marksOn = (day: string) =>
      month.getByRole('gridcell').filter({hasText: day}).locator('a > [aria-hidden]').last().locator('> *');
    await expect(marksOn('Tuesday, December 8, 2026')).toHaveText(['•', '']);
    await expect(marksOn('Monday, December 14, 2026')).toHaveCount(1);
    await expect(page.getByText('Postponed', {exact: true}).filter({visible: true}).first()).toBeVisible();
    await expect(month.getByRole('gridcell').filter({hasText: 'Monday, December 14'})).toContainText(
      'Riverside closed',
    );
    await expect(page.getByRole('heading', {name: 'Coming up'})).toBeVisible();
    const boxes = await month
      .getByRole('gridcell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()));
    for (const {width, height} of boxes) {
      expect(width).toBeGreaterThanOrEqual(44);
      expect(height).toBeGreaterThanOrEqual(44);
    }

    await month.getByRole('link', {name: 'Tuesday, December 8, 2026'}).click();
    await expect(page).toHaveURL('/calendar/2026-12/#day-2026-12-08');
    await expect(month).toBeVisible();
    const today = page.getByRole('main').getByText('Today', {exact: true}).and(page.locator('a, button'));
    await expect(today.filter({visible: true})).toHaveCount(1);
    await expect(page.getByRole('heading', {level: 4}).filter({visible: true})).toHaveText([
      'Bookmobile connections',
      'LISTEN basics',
    ]);
    await expect(page.getByRole('heading', {name: 'LISTEN basics'}).filter({visible: true})).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    await page.getByRole('link', {name: 'Week', exact: true}).filter({visible: true}).click();
    const strip = page.getByRole('list', {name: 'Days of this week'}).filter({visible: true});
    await expect(strip.getByRole('link')).toHaveCount(7);
    await strip.getByRole('link', {name: 'Friday, December 4, 2026'}).click();
    await expect(page).toHaveURL('/calendar/2026-12/#day-2026-12-04');
  });
});

test('the month works by keyboard only', async ({page}) => {
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00-06:00'));
  await openPage(page, '/calendar/2026-12/');
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
  await expect(page).toHaveURL('/calendar/2027-01/#month');
  await expect(focused).toContainText('Saturday, January 9, 2027');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
});

test.describe('in Tokyo', () => {
  test.use({timezoneId: 'Asia/Tokyo'});

  test("shows the session's time and the reader's own", async ({page}) => {
    await openPage(page, '/calendar/2026-12/#day-2026-12-08');
    const entry = page.getByRole('listitem').filter({hasText: 'LISTEN basics', visible: true});
    await expect(entry).toContainText('10:00 AM – 11:30 AM (Wed, Dec 9, 1:00 AM your time)');
  });
});

const VIEWS = ['', '#agenda', '2026-12/#month', '2026-12/#week-2026-12-13', '2026-12/#day-2026-12-30', 'past/'];

test('no view has accessibility violations in light and dark, on a phone and a desktop', async ({page}) => {
  test.slow();
  for (const view of VIEWS) {
    await page.goto('about:blank');
    await openPage(page, `/calendar/${view}`);
    await expectNoBarriers(page, `/calendar/${view}`);
  }
});

for (const path of ['/calendar/', '/calendar/2026-12/']) {
  test(`${path} prints one month on one landscape sheet, without links elsewhere`, async ({page}) => {
    await openPageOn(page, '2026-12-01', path);
    await page.emulateMedia({media: 'print'});

    await expect(page.getByRole('table').filter({visible: true})).toHaveCount(1);
    await expect(page.getByRole('navigation').filter({visible: true})).toHaveCount(0);
    const pdf = await page.pdf({preferCSSPageSize: true});
    expect(countPages(pdf)).toBe(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
  });
}

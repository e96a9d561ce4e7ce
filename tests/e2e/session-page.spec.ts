import type {Page} from '@playwright/test';
import {runAxe} from './support/axe';
import {fetchPages} from './support/catalog';
import {openPage, openPageOn, wake} from './support/openPage';
import {expect, test} from './support/test';

const SESSIONS = '/docs/training/sessions';
/** By mail until 7 December 2026 17:00, and full. */
const FULL = `${SESSIONS}/offline-checkout-drill/`;
/** By mail, a series until 5 February 2027. */
const MAIL = `${SESSIONS}/bookmobile-connections/`;
/** By a link until 11 January 2027, on one date. */
const WEB = `${SESSIONS}/phishing-and-passwords/`;
const POSTPONED = `${SESSIONS}/writing-a-request-for-bids/`;
/** Just come, on 10 December 2026. */
const OPEN_TO_ALL = `${SESSIONS}/self-check-morning-routine/`;

interface Event {
  '@type': string;
  name: string;
  url: string;
  startDate: string;
  eventStatus: string;
}

const focusedText = (page: Page) => page.locator(':focus').textContent();

/** How far things have moved in the page by themselves, as browsers count it. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
        setTimeout(() => resolve(sum), 300);
      }),
  );

const block = (page: Page) => page.getByRole('region', {name: 'Take part'});

async function eventsOn(page: Page): Promise<Event[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const data = texts.map((text) => JSON.parse(text) as Event & {'@graph'?: Event[]});
  return data.flatMap((each) => each['@graph'] ?? [each]).filter((each) => each['@type'] === 'Event');
}

test.use({timezoneId: 'America/Chicago'});

test('every session page tells programs its dates, and what has become of each', async ({page, baseURL}) => {
  const response = await page.request.get('/api/sessions.json');
  const {sessions} = (await response.json()) as {sessions: {url: string; start: string; status: string}[]};
  const pages = (await fetchPages(baseURL as string)).filter(({kind}) => kind === 'session');
  const kinds = new Set<string>();
  for (const {url, title} of pages) {
    await openPage(page, url);
    const events = await eventsOn(page);
    const own = sessions.filter((session) => session.url === url);
    expect(events.map(({startDate}) => Date.parse(startDate))).toEqual(own.map(({start}) => Date.parse(start)));
    expect(new Set(events.map(({name}) => name))).toEqual(new Set([title]));
    const cancelled = (each: {eventStatus: string}) => each.eventStatus === 'https://schema.org/EventCancelled';
    expect(events.map(cancelled)).toEqual(own.map(({status}) => status === 'cancelled'));
    for (const {eventStatus} of events) kinds.add(eventStatus.replace('https://schema.org/', ''));
  }
  expect([...kinds].toSorted()).toEqual(['EventCancelled', 'EventPostponed', 'EventRescheduled', 'EventScheduled']);
});

test('a page that is no session loads nothing of it', async ({page, baseURL}) => {
  const manual = (await fetchPages(baseURL as string)).find(({kind}) => kind === 'manual');
  const html = await (await page.request.get(manual?.url as string)).text();
  expect(html).not.toContain('session-styles');
  expect(await (await page.request.get(MAIL)).text()).toContain('session-styles');
});

test.describe('registration on the day of reading', () => {
  test('is open until its last day is over, then closed, and gone after the session', async ({page}) => {
    const register = block(page).getByRole('link', {name: 'Register'});
    const closed = block(page).getByText('Registration is closed.');

    await openPageOn(page, '2027-01-11', WEB);
    await expect(register).toHaveAttribute('href', 'https://training.example.org/phishing-and-passwords');
    await expect(block(page)).toContainText('until January 11, 2027');
    await expect(closed).toBeHidden();

    await openPageOn(page, '2027-01-12', WEB);
    await expect(closed).toBeVisible();
    await expect(block(page)).toContainText('The last day was January 11, 2027.');
    await expect(register).toBeHidden();

    await openPageOn(page, '2027-01-14', WEB);
    await expect(block(page)).toBeHidden();
  });

  test('by mail has the session filled in, and a date of the series where one is chosen', async ({page}) => {
    await openPageOn(page, '2026-12-01', MAIL);
    const mailOf = async (name: string | RegExp) => {
      const href = await block(page).getByRole('link', {name}).first().getAttribute('href');
      const {pathname, searchParams} = new URL(href as string);
      return {to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body')};
    };
    const mail = await mailOf('Register by mail');
    expect(mail).toMatchObject({to: 'training@example.org', subject: 'Registration: Bookmobile connections'});
    expect(mail.body).toContain(`https://staff.example.org${MAIL}`);

    await block(page).getByText('One date only').click();
    const dated = await mailOf('Register by mail: Tuesday, December 8, 2026, 8:30 AM');
    expect(dated.subject).toBe('Registration: Bookmobile connections, Tuesday, December 8, 2026, 8:30 AM');
    expect(dated.body).toContain('Date: Tuesday, December 8, 2026, 8:30 AM');
  });

  test('says that a session is full, postponed, or needs none, and counts no seats', async ({page}) => {
    for (const [url, text] of [
      [FULL, 'Full. Nobody else can register.'],
      [POSTPONED, 'It has been postponed. Register when the new date stands here.'],
      [OPEN_TO_ALL, 'You need not register: just come.'],
    ] as const) {
      await openPageOn(page, '2026-12-01', url);
      await expect(block(page).getByText(text)).toBeVisible();
      await expect(block(page).getByRole('link', {name: /^Register/})).toHaveCount(0);
      await expect(block(page)).not.toContainText(/\d+ (?:seats|places)/);
    }
  });
});

test('a session goes into Google, Outlook, a file and a subscription', async ({page}) => {
  await openPageOn(page, '2026-12-01', OPEN_TO_ALL);
  const hrefOf = (name: string) => block(page).getByRole('link', {name, exact: true}).getAttribute('href');
  const google = new URL((await hrefOf('Add to Google')) as string);
  const outlook = new URL((await hrefOf('Add to Outlook')) as string);

  expect([google.host, google.searchParams.get('dates')]).toEqual([
    'calendar.google.com',
    '20261210T141000Z/20261210T145000Z',
  ]);
  expect([outlook.host, outlook.searchParams.get('startdt'), outlook.searchParams.get('enddt')]).toEqual([
    'outlook.office.com',
    '2026-12-10T14:10:00Z',
    '2026-12-10T14:50:00Z',
  ]);
  const file = (await hrefOf('Calendar file (.ics)')) as string;
  expect(await (await page.request.get(file)).text()).toContain('DTSTART;TZID=America/Chicago:20261210T081000');
  expect(await hrefOf('Subscribe')).toBe(`webcal://staff.example.org${file}`);
});

for (const [width, height] of [
  [390, 800],
  [1280, 720],
] as const) {
  test(`when it is and how to register are in the first view of ${width} by ${height} pixels`, async ({page}) => {
    await page.setViewportSize({width, height});
    for (const [path, date] of [
      [MAIL, 'Tuesday, December 8, 2026'],
      ['/docs/training/sessions/listen-basics/', 'Tuesday, December 1, 2026'],
      [OPEN_TO_ALL, 'Thursday, December 10, 2026'],
    ] as const) {
      await openPageOn(page, '2026-11-30', path);
      const how = block(page).getByText(/^Register by mail$|^You need not register/);
      await expect(page.getByText(date).filter({visible: true}).first()).toBeInViewport({ratio: 1});
      await expect(how.first()).toBeInViewport({ratio: 1});
    }
  });
}

test('on paper the dates stand with how to register, without links into calendars', async ({page}) => {
  await openPageOn(page, '2026-12-01', MAIL);
  await page.emulateMedia({media: 'print'});
  await expect(block(page).getByText('to training@example.org')).toBeVisible();
  await expect(block(page).getByRole('link', {name: 'Subscribe'})).toBeHidden();
  await expect(
    page
      .getByRole('region', {name: /^Every /})
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
});

test('the keyboard meets the way to register first, then the calendars', async ({page}) => {
  await openPageOn(page, '2026-12-01', MAIL);
  await block(page).getByRole('link').first().focus();
  const reached = [await focusedText(page)];
  for (let presses = 0; presses < 3; presses++) {
    await page.keyboard.press('Tab');
    reached.push(await focusedText(page));
  }
  expect(reached).toEqual([
    'Register by mail',
    'Calendar file (.ics)',
    'Subscribe',
    'One date only: register for it, or add it to your calendar',
  ]);
});

test.describe('a reader in Tokyo', () => {
  test.use({timezoneId: 'Asia/Tokyo'});

  test("sees the own time beside the session's", async ({page}) => {
    await openPageOn(page, '2026-12-01', OPEN_TO_ALL);
    const when = page.getByRole('region', {name: 'When'});
    await expect(when).toContainText('8:10 AM');
    await expect(when).toContainText('(Thu, Dec 10, 11:10 PM on your clock)');
  });

  for (const width of [390, 1280]) {
    test(`finds both times there before the first paint, at ${width} px: nothing moves, nothing wakes`, async ({
      page,
    }) => {
      await page.setViewportSize({width, height: 800});
      for (const path of [OPEN_TO_ALL, MAIL]) {
        await page.goto('about:blank');
        await openPageOn(page, '2026-12-01', path);
        await expect(page.getByText(/on your clock\)/).first()).toBeVisible();
        expect(await shiftOf(page), path).toBe(0);
        await expect(page.locator('html')).not.toHaveAttribute('data-boot');
        const told = await page.getByText(/on your clock\)/).allTextContents();
        await wake(page);
        expect(await page.getByText(/on your clock\)/).allTextContents()).toEqual(told);
        expect(await shiftOf(page), `${path}, awake`).toBe(0);
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the way to register and the dates of a series are there', async ({page}) => {
    await openPage(page, MAIL);
    await expect(block(page).getByRole('link', {name: 'Register by mail', exact: true})).toBeVisible();
    await block(page).getByText('One date only').click();
    await expect(
      block(page)
        .getByRole('link', {name: /^Add to Outlook: /})
        .first(),
    ).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the block is accessible and fits a phone, ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width: 390, height: 800});
    await openPageOn(page, '2026-12-01', MAIL);
    await block(page).getByText('One date only').click();
    expect((await runAxe(page)).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

import type {Locator, Page} from '@playwright/test';
import {expectNoBarriers} from './support/axe';
import {fetchPages} from './support/catalog';
import {openPage, openPageOn} from './support/openPage';
import {expect, test} from './support/test';

const SESSIONS = '/docs/training/sessions';
/** Registration by e-mail until December 7, 2026, 5 PM; full. */
const FULL = `${SESSIONS}/offline-checkout-drill/`;
/** Registration by e-mail; a series until February 5, 2027. */
const MAIL = `${SESSIONS}/bookmobile-connections/`;
/** Registration by link until January 11, 2027; a single date. */
const WEB = `${SESSIONS}/phishing-and-passwords/`;
const POSTPONED = `${SESSIONS}/writing-a-request-for-bids/`;
/** Registration by e-mail; one date is full and one has moved. */
const SERIES = `${SESSIONS}/listen-basics/`;
/** Online, every Friday at 8:45 AM. */
const ONLINE = `${SESSIONS}/telephones-in-ten-minutes/`;
/** No registration; December 10, 2026. */
const OPEN_TO_ALL = `${SESSIONS}/self-check-morning-routine/`;

interface Event {
  '@type': string;
  name: string;
  url: string;
  startDate: string;
  eventStatus: string;
}

const focusedText = (page: Page) => page.locator(':focus').textContent();

/** Returns the page's layout shift as the browser measures it. */
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
const buttons = (page: Page) => block(page).locator('a.button').filter({visible: true});
const main = (page: Page) =>
  block(page)
    .getByRole('link', {name: /^Register for/})
    .filter({visible: true});
const dates = (page: Page) => page.getByRole('region', {name: 'Dates'});

async function eventsOn(page: Page): Promise<Event[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const data = texts.map((text) => JSON.parse(text) as Event & {'@graph'?: Event[]});
  return data.flatMap((each) => each['@graph'] ?? [each]).filter((each) => each['@type'] === 'Event');
}

test.use({timezoneId: 'America/Chicago'});

test('every session page has its dates and their status as structured data', async ({page, baseURL}) => {
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

test('other pages have no structured data about sessions', async ({page, baseURL}) => {
  const manual = (await fetchPages(baseURL as string)).find(({kind}) => kind === 'manual');
  const html = await (await page.request.get(manual?.url as string)).text();
  expect(html).not.toContain('session-styles');
  expect(await (await page.request.get(MAIL)).text()).toContain('session-styles');
});

test.describe('registration on the day of reading', () => {
  test('is open through its last day, then closed, and gone after the session', async ({page}) => {
    const register = block(page)
      .getByRole('link', {name: 'Register for January 13 (opens a form)', exact: true})
      .filter({visible: true});
    const closed = block(page).getByText('Registration for January 13 is closed.').filter({visible: true});

    await openPageOn(page, '2027-01-11', WEB);
    await expect(register).toHaveAttribute('href', 'https://training.example.org/phishing-and-passwords');
    await expect(block(page)).toContainText('Register by January 11, 2027.');
    await expect(closed).toBeHidden();

    await openPageOn(page, '2027-01-12', WEB);
    await expect(closed).toBeVisible();
    await expect(block(page).getByText('The last day was January 11, 2027.')).toBeVisible();
    await expect(block(page).getByText(/To find out if there’s a seat left: .+@example\.org/)).toBeVisible();
    await expect(register).toBeHidden();

    await openPageOn(page, '2027-01-14', WEB);
    await expect(block(page).getByText('This session is over.').filter({visible: true})).toBeVisible();
    await expect(block(page).getByRole('link', {name: 'training calendar'})).toBeVisible();
    await expect(block(page).getByText(/^To ask for another date: .+@example\.org$/)).toBeVisible();
    await expect(closed).toBeHidden();
  });

  test('by e-mail fills in the date: the next one, or another one of the series', async ({page}) => {
    await openPageOn(page, '2026-12-01', MAIL);
    const mailOf = async (link: Locator) => {
      const {pathname, searchParams} = new URL((await link.getAttribute('href')) as string);
      return {to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body')};
    };
    const next = await mailOf(main(page));
    expect(next).toMatchObject({
      to: 'training@example.org',
      subject: 'Registration: Bookmobile connections, Tuesday, December 8, 2026, 8:30 AM',
    });
    expect(next.body).toContain(`https://staff.example.org${MAIL}`);

    const second = await mailOf(
      dates(page).getByRole('link', {name: 'Register for January 12 by e-mail', exact: true}),
    );
    expect(second.subject).toBe('Registration: Bookmobile connections, Tuesday, January 12, 2027, 8:30 AM');
    expect(second.body).toContain('Date: Tuesday, January 12, 2027, 8:30 AM');
  });

  test('without registration, the page says what to do, with every address it asks to write to', async ({page}) => {
    for (const [url, says, next] of [
      [FULL, 'Full', 'See what is coming up in the training calendar'],
      [POSTPONED, 'Postponed. The new date is not set yet.', /^Questions: .+training@example\.org/],
      [OPEN_TO_ALL, 'No need to register. Just come.', null],
    ] as const) {
      await openPageOn(page, '2026-12-01', url);
      await expect(block(page).getByText(says, {exact: true})).toBeVisible();
      await expect(block(page).getByRole('link', {name: /^Register/})).toHaveCount(0);
      await expect(block(page).getByText(/^Add (?:all dates )?to my calendar$/)).toHaveCount(url === POSTPONED ? 0 : 1);
      if (next) {
        await expect(block(page).locator('p, li').filter({hasText: next, visible: true})).toBeVisible();
        await expect(block(page).getByRole('link', {name: 'training calendar'}).filter({visible: true})).toBeVisible();
      }
      for (const link of await block(page).locator('a[href^="mailto:"]').filter({visible: true}).all()) {
        const address = new URL((await link.getAttribute('href')) as string).pathname;
        await expect(block(page)).toContainText(address);
      }
    }
  });

  test("a full session doesn't send people to one that only shares a page of three", async ({page}) => {
    await openPageOn(page, '2026-12-01', FULL);
    await expect(block(page).getByRole('link', {name: 'training calendar'}).filter({visible: true})).toBeVisible();
    await expect(block(page)).not.toContainText('A session on the same topics');
  });

  test("anyone who can't come finds how to cancel for each date, full or closed, until it starts", async ({page}) => {
    const cancel = block(page).getByRole('link', {name: 'Cancel by e-mail'}).filter({visible: true});
    const mailOf = async (link: Locator) => new URL((await link.getAttribute('href')) as string);
    for (const [url, subject] of [
      [MAIL, 'Cancel: Bookmobile connections, Tuesday, December 8, 2026, 8:30 AM'],
      [FULL, 'Cancel: Offline checkout drill, Wednesday, December 9, 2026, 7:45 AM'],
    ] as const) {
      await openPageOn(page, '2026-12-08', url);
      await page.clock.setFixedTime(new Date('2026-12-08T08:00:00-06:00'));
      await page.reload();
      await expect(block(page).getByText('Can’t come after all?').filter({visible: true})).toBeVisible();
      const mail = await mailOf(cancel);
      expect(mail.pathname).toBe('training@example.org');
      expect(mail.searchParams.get('subject')).toBe(subject);
      expect(mail.searchParams.get('body')).toContain(`https://staff.example.org${url}`);
    }

    await openPageOn(page, '2026-12-01', MAIL);
    await dates(page).getByText('Already registered?').click();
    const second = await mailOf(
      dates(page).getByRole('link', {name: 'Cancel by e-mail: Tuesday, January 12, 2027, 8:30 AM'}),
    );
    expect(second.searchParams.get('subject')).toBe(
      'Cancel: Bookmobile connections, Tuesday, January 12, 2027, 8:30 AM',
    );

    await openPageOn(page, '2027-01-12', WEB);
    await expect(block(page).getByRole('link', {name: 'where you registered'}).filter({visible: true})).toHaveAttribute(
      'href',
      'https://training.example.org/phishing-and-passwords',
    );
    await openPageOn(page, '2026-12-01', OPEN_TO_ALL);
    await expect(block(page).getByText('Can’t come after all?')).toHaveCount(0);
  });

  test('a single date can be full, have its own deadline and a reason for differing', async ({page}) => {
    await openPageOn(page, '2026-12-02', SERIES);
    await expect(block(page).getByText('Full', {exact: true}).filter({visible: true})).toBeVisible();
    await expect(block(page).getByRole('link', {name: 'training calendar'}).filter({visible: true})).toHaveCount(0);
    const moved = dates(page).getByRole('listitem').filter({hasText: 'December 16'});
    await expect(moved).toContainText('Moved from December 15. The lab');
    await expect(moved).toContainText('Register by December 14, 2026');
    await expect(moved.getByRole('link', {name: 'Register for December 16 by e-mail'})).toBeVisible();
    const later = dates(page).getByRole('listitem').filter({hasText: 'December 22'});
    await expect(later.getByRole('link', {name: /^Register for/})).toBeVisible();
    await expect(later).not.toContainText('Register by');
    const full = dates(page).getByRole('listitem').filter({hasText: 'December 8'});
    await expect(full).toContainText('Full');
    await expect(full.getByRole('link', {name: /^Register/})).toHaveCount(0);
    await expect(full.getByRole('link', {name: 'Join the waitlist for December 8 by e-mail'})).toBeVisible();
  });

  test('of a full date is for the next one that is open, then its waitlist; whatever closes makes room for the next', async ({
    page,
  }) => {
    await openPageOn(page, '2026-12-02', SERIES);
    await expect(buttons(page)).toHaveText([
      'Register for December 16 by e-mail',
      'Join the waitlist for December 8 by e-mail',
    ]);
    await expect(buttons(page).first()).toHaveClass(/button--primary/);
    await expect(buttons(page).first()).toHaveAttribute('href', /^mailto:.+\?subject=Registration.+December%2016/);
    await expect(buttons(page).last()).toHaveAttribute('href', /^mailto:.+\?subject=Waitlist.+December%208/);
    await expect(block(page).getByText('Register by December 14, 2026.').filter({visible: true})).toHaveCount(1);

    await openPageOn(page, '2026-12-15', SERIES);
    await expect(buttons(page)).toHaveText(['Register for December 22 by e-mail']);
    await expect(block(page).getByText('Registration for December 16 is closed.').filter({visible: true})).toHaveCount(
      1,
    );
  });

  test('without JavaScript names the date, too', async ({browser, baseURL}) => {
    const context = await browser.newContext({javaScriptEnabled: false, baseURL: baseURL as string});
    const page = await context.newPage();
    await page.goto(SERIES);
    await expect(buttons(page)).toHaveText(['Register for December 1 by e-mail']);
    await context.close();
  });

  test('on paper says for which date, by when and to whom to write', async ({page}) => {
    await openPageOn(page, '2026-12-02', SERIES);
    await page.emulateMedia({media: 'print'});
    await expect(buttons(page)).toHaveText(['Register for December 16 by e-mail']);
    await expect(
      block(page).getByText('Register by December 14, 2026. The e-mail goes to').filter({visible: true}),
    ).toHaveCount(1);
  });
});

test('an online session is joined with one button, which says so while it runs', async ({page}) => {
  const join = block(page).getByRole('link', {name: /^Join/}).filter({visible: true});
  const now = block(page).getByText('Now', {exact: true}).filter({visible: true});
  await page.clock.setFixedTime(new Date('2026-12-04T08:00:00-06:00'));
  await openPage(page, ONLINE);
  await expect(join).toHaveText('Join online');
  await expect(join).toBeInViewport({ratio: 1});
  await expect(now).toHaveCount(0);

  await page.clock.setFixedTime(new Date('2026-12-04T08:50:00-06:00'));
  await openPage(page, ONLINE);
  await expect(join).toHaveText('Join now');
  await expect(now).toHaveCount(1);
});

test('an open page says "Now" when the session begins', async ({page}) => {
  await page.clock.install({time: new Date('2026-12-04T08:44:00-06:00')});
  await openPage(page, ONLINE);
  const join = block(page).getByRole('link', {name: 'Join now'}).filter({visible: true});
  await expect(join).toHaveCount(0);
  await page.clock.runFor(90_000);
  await expect(join).toHaveCount(1);
});

test('a session can be added to Google, Outlook, a file and a subscription', async ({page}) => {
  await openPageOn(page, '2026-12-01', OPEN_TO_ALL);
  await block(page).getByText('Add to my calendar').click();
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

test('a single date of a series has its own file', async ({page}) => {
  await openPageOn(page, '2026-12-01', SERIES);
  await dates(page).getByText('Already registered?').click();
  const link = dates(page).getByRole('link', {name: 'Calendar file (.ics): Wednesday, December 16, 2026, 2:00 PM'});
  const text = await (await page.request.get((await link.getAttribute('href')) as string)).text();
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  expect(text).toContain('DTSTART;TZID=America/Chicago:20261216T140000');
  expect(text).toContain('UID:listen-basics-2026-12-15@');
});

for (const [width, height] of [
  [390, 800],
  [1280, 720],
] as const) {
  test(`time and registration are on the first screen of ${width} by ${height} pixels`, async ({page}) => {
    await page.setViewportSize({width, height});
    for (const [path, date] of [
      [MAIL, 'Tuesday, December 8, 2026'],
      [SERIES, 'Tuesday, December 1, 2026'],
      [OPEN_TO_ALL, 'Thursday, December 10, 2026'],
    ] as const) {
      await openPageOn(page, '2026-11-30', path);
      const how = block(page)
        .getByText(/^Register for .+ by e-mail$|^No need to register/)
        .filter({visible: true});
      await expect(page.getByText(date).filter({visible: true}).first()).toBeInViewport({ratio: 1});
      await expect(how.first()).toBeInViewport({ratio: 1});
    }
  });
}

test('a long series shows its first dates and collapses the others', async ({page}) => {
  await openPageOn(page, '2026-12-01', ONLINE);
  const rows = dates(page).getByRole('listitem').filter({visible: true});
  await expect(rows).toHaveCount(4);
  await dates(page).getByText('8 more dates').click();
  await expect(rows).toHaveCount(12);
  await expect(dates(page).getByRole('link', {name: /more in the calendar$/})).toBeVisible();
});

test("a session's table of contents lists its dates and agenda, in page order", async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await openPageOn(page, '2026-12-01', SERIES);
  const entries = await page
    .getByRole('navigation', {name: 'On this page'})
    .locator(':scope > ul > li > a')
    .allTextContents();
  const headings = await page.locator('.markdown h2:not(#related)').allTextContents();
  expect(entries).toContain('Dates');
  expect(entries).toContain('Agenda');
  expect(headings.map((text) => text.replace('\u200b', ''))).toEqual(entries);
});

test('printed dates have registration details, without calendar links', async ({page}) => {
  await openPageOn(page, '2026-12-01', MAIL);
  await page.emulateMedia({media: 'print'});
  await expect(block(page).getByText('The e-mail goes to training@example.org.').filter({visible: true})).toBeVisible();
  await expect(block(page).getByText('Add all dates to my calendar')).toBeHidden();
  await expect(dates(page).getByText('Already registered?')).toBeHidden();
  await expect(dates(page).getByRole('listitem').first()).toBeVisible();
});

test('a printed full session has an address to write to and no buttons', async ({page}) => {
  await openPageOn(page, '2026-11-27', FULL);
  await page.emulateMedia({media: 'print'});
  await expect(block(page).getByText('training@example.org').filter({visible: true})).toBeVisible();
  await expect(block(page).getByText('Join the waitlist')).toBeHidden();
  await expect(block(page).getByText('See what is coming up').filter({visible: true})).toHaveCount(0);
});

test('Tab reaches registration first, then the calendars', async ({page}) => {
  await openPageOn(page, '2026-12-01', MAIL);
  await block(page).getByRole('link').filter({visible: true}).first().focus();
  const reached = [await focusedText(page)];
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press('Tab');
    reached.push(await focusedText(page));
  }
  expect(reached).toEqual([
    'Register for December 8 by e-mail',
    'Cancel by e-mail',
    'training@example.org',
    'Add all dates to my calendar',
    'Register for December 8 by e-mail',
    'Register for January 12 by e-mail',
    'Register for February 9 by e-mail',
  ]);
});

test.describe('a reader in Tokyo', () => {
  test.use({timezoneId: 'Asia/Tokyo'});

  test("sees their own time next to the session's", async ({page}) => {
    await openPageOn(page, '2026-12-01', OPEN_TO_ALL);
    await expect(block(page)).toContainText('8:10 AM');
    await expect(block(page)).toContainText('(Thu, Dec 10, 11:10 PM your time)');
  });

  for (const width of [390, 1280]) {
    test(`finds both times before the first paint, at ${width} px: nothing moves, nothing loads`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      for (const path of [OPEN_TO_ALL, MAIL]) {
        await page.goto('about:blank');
        await openPageOn(page, '2026-12-01', path);
        await expect(page.getByText(/your time\)/).first()).toBeVisible();
        expect(await shiftOf(page), path).toBe(0);
        await expect(page.locator('html')).not.toHaveAttribute('data-has-hydrated', 'true');
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test("shows registration and a series' dates", async ({page}) => {
    await openPage(page, MAIL);
    await expect(main(page)).toBeVisible();
    await dates(page).getByText('Already registered?').first().click();
    await expect(
      dates(page)
        .getByRole('link', {name: /^Add to Outlook: /})
        .first(),
    ).toBeVisible();
  });
});

test('the block has no accessibility violations in light and dark, on a phone and a desktop', async ({page}) => {
  await openPageOn(page, '2026-12-01', MAIL);
  await block(page).getByText('Add all dates to my calendar').click();
  await dates(page).getByText('Already registered?').first().click();
  await expectNoBarriers(page, 'open');
});

import {TODAY} from '../support/fixture';
import {fetchPages, sourceOfKind} from './support/catalog';
import {daysAfter, openPageOn} from './support/openPage';
import {expect, test} from './support/test';

const LONG_AFTER = daysAfter(TODAY, 3_650);

test('a page shows when its review is due, and warns from the next day', async ({page, baseURL}) => {
  const reviewed = (await fetchPages(baseURL as string)).find(({review_by}) => review_by !== null);
  const {url, review_by} = reviewed as {url: string; review_by: string};
  const holds = page.getByRole('main').getByText(/^\w+ \d+, \d{4}; next review due \w+ \d+, \d{4}$/);
  const warning = page.getByRole('note').filter({hasText: 'This page may be out of date.'});

  await openPageOn(page, review_by, url);
  await expect(holds).toBeVisible();
  await expect(warning).toBeHidden();

  await openPageOn(page, daysAfter(review_by, 1), url);
  await expect(warning).toContainText('Its review was due on');
  await expect(holds).toBeHidden();
});

test("a series' dates are marked as past one by one", async ({page}) => {
  const {url} = sourceOfKind('session', ({data}) => 'repeats' in data && !('status' in data));
  const dates = page.getByRole('region', {name: 'Dates'}).getByRole('listitem');
  const noneLeft = page.getByText('No dates are left.').filter({visible: true});
  const marked = (mark: string | RegExp) => dates.getByText(mark, {exact: true}).filter({visible: true});

  await openPageOn(page, '2000-01-01', url);
  const days = await dates
    .getByRole('time')
    .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime.slice(0, 10)));
  await expect(marked('Past')).toHaveCount(0);
  await expect(dates.first().getByText('Next')).toBeVisible();
  await expect(marked('Next')).toHaveCount(1);
  await expect(noneLeft).toBeHidden();

  await openPageOn(page, daysAfter(days[0] as string, 1), url);
  await expect(dates.first().getByText('Past')).toBeVisible();
  await expect(dates.nth(1).getByText('Next')).toBeVisible();
  await expect(marked('Next')).toHaveCount(1);
  await expect(noneLeft).toBeHidden();

  await openPageOn(page, daysAfter(days.at(-1) as string, 1), url);
  await expect(marked(/^(Past|Canceled)$/)).toHaveCount(days.length);
  await expect(marked('Next')).toHaveCount(0);
  await expect(noneLeft).toBeVisible();
});

test('a single session that is over says so', async ({page}) => {
  const {url} = sourceOfKind('session', ({data}) => !('repeats' in data) && !('status' in data));
  await openPageOn(page, LONG_AFTER, url);

  await expect(page.getByText(/^This session is over\. Its last date was /)).toBeVisible();
});

test('the home page shows the next four sessions on the day of reading, then links to the calendar', async ({page}) => {
  const section = page.getByRole('region', {name: 'Next training'});
  const dates = section.getByRole('listitem').filter({visible: true}).locator('time:has(strong)');
  const daysShown = () =>
    dates.evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime.slice(0, 10)));

  await openPageOn(page, '2000-01-01', '/');
  await expect(dates).toHaveCount(4);
  const [, , , fourth = ''] = await daysShown();

  await openPageOn(page, fourth, '/');
  await expect(dates).toHaveCount(4);
  expect((await daysShown())[0]).toBe(fourth);

  await openPageOn(page, LONG_AFTER, '/');
  await expect(dates).toHaveCount(0);
  await section.getByText('for what’s next').getByRole('link', {name: 'training calendar'}).click();
  await expect(page).toHaveURL(/\/calendar\/$/);
});

test('a block in a post lists the next sessions at a branch on the day of reading, without a script', async ({
  page,
}) => {
  const post = '/blog/2026/10/19/what-the-outage-drill-showed/';
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  const entries = page.locator('[data-branch]').filter({visible: true});
  const daysShown = () =>
    entries
      .locator('time')
      .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime.slice(0, 10)));

  await openPageOn(page, '2000-01-01', post);
  await expect(entries).toHaveCount(2);
  const [, second = ''] = [...new Set(await daysShown())];

  await openPageOn(page, second, post);
  await expect(entries).toHaveCount(2);
  expect((await daysShown())[0]).toBe(second);
  expect(scripts).toEqual([]);

  await openPageOn(page, LONG_AFTER, post);
  await expect(entries).toHaveCount(0);
  await expect(page.getByText('No sessions are scheduled right now.')).toBeVisible();
  await page.getByRole('link', {name: 'All sessions in the calendar'}).click();
  await expect(page).toHaveURL(/\/calendar\/$/);
});

test('a session in the list whose dates are over says so or links to the calendar', async ({page}) => {
  await openPageOn(page, LONG_AFTER, '/sessions/');
  const titles = await page.getByRole('main').getByRole('heading', {level: 2}).count();
  const none = page.getByText(/^(No dates scheduled|Next dates are in the training calendar)$/);
  await expect(none.filter({visible: true})).toHaveCount(titles);
});

import {TODAY} from '../support/fixture';
import {expectNoBarriers} from './support/axe';
import {sourceOfKind} from './support/catalog';
import {daysAfter, openPageOn} from './support/openPage';
import {expect, test} from './support/test';

const {url, data} = sourceOfKind('committee');
const title = data.title as string;

test("a committee's page shows the next meeting until each is over", async ({page}) => {
  const dates = page.getByRole('region', {name: 'Next meetings'}).getByRole('listitem').filter({visible: true});
  await openPageOn(page, TODAY, url);
  await expect(dates.first()).toContainText('Thursday, December 17, 2026, 2:00 PM – 3:00 PM');
  await expect(dates.first()).toContainText('Meeting room A, Downtown');
  await expect(dates.nth(1)).toContainText('Canceled');
  await expect(dates.nth(1)).toContainText('The chair is away');

  await openPageOn(page, '2026-12-18', url);
  await expect(dates.first()).toContainText('January 21, 2027');
  await openPageOn(page, '2027-03-01', url);
  await expect(dates).toHaveCount(0);
  await expect(page.getByText('No meeting is scheduled.')).toBeVisible();
});

test('it shows open follow-ups, which become overdue the next day, and decisions', async ({page}) => {
  await openPageOn(page, TODAY, url);
  const open = page.getByRole('region', {name: 'Open follow-ups'}).getByRole('listitem');
  await expect(open).toHaveCount(2);
  await expect(open.first()).toContainText('Put it into the training session');
  await expect(open.first().getByText('Overdue')).toBeVisible();
  await expect(open.nth(1).getByText('Overdue')).toBeHidden();
  await page.getByRole('link', {name: 'Decisions'}).filter({visible: true}).first().click();
  await expect(page).toHaveURL(`${url}#decisions`);
  const decisions = page.getByRole('region', {name: 'Decisions'});
  await expect(decisions.getByText('Replace the oldest self-checks first')).toBeVisible();
  await expect(decisions.getByText(/done on November 18, 2026/)).toBeVisible();

  const due = '2026-12-10';
  await openPageOn(page, due, url);
  await expect(open.nth(1).getByText('Overdue')).toBeHidden();
  await openPageOn(page, daysAfter(due, 1), url);
  await expect(open.nth(1).getByText('Overdue')).toBeVisible();

  await open.first().getByRole('link', {name: 'Staff training librarian'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Staff training librarian');
  await expect(page.getByRole('table', {name: 'Follow-ups'})).toContainText('Put it into the training session');
});

test('its meetings are on the calendar, but not in the sessions API', async ({page}) => {
  await openPageOn(page, TODAY, '/calendar/2026-12/#day-2026-12-17');
  await page
    .getByRole('link', {name: `${title} meeting`})
    .filter({visible: true})
    .first()
    .click();
  await expect(page).toHaveURL(url);
  const {sessions} = await (await page.request.get('/api/sessions.json')).json();
  expect(sessions.filter((session: {url: string}) => session.url === url)).toEqual([]);
  const feed = await (await page.request.get('/calendar/all.ics')).text();
  expect(feed).toContain(`SUMMARY:${title} meeting`);
});

test('its page has no accessibility violations', async ({page}) => {
  await openPageOn(page, TODAY, url);
  await expectNoBarriers(page, url);
});

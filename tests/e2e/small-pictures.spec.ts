import type {Locator} from '@playwright/test';
import {expect, test} from './support/test';

test.use({javaScriptEnabled: false});

/** The addresses of the drawings in an element. */
const drawnIn = (found: Locator) =>
  found.locator('use').evaluateAll((all) => all.map((use) => use.getAttribute('href')?.replace(/#.*/, '')));

test('a manual begins with its machines, which are links', async ({page}) => {
  await page.goto('/docs/manuals/public-computers-and-printing/');
  const shelf = page.getByRole('navigation', {name: 'Its machines'});

  expect(await drawnIn(shelf)).toEqual(['/docs/equipment/public-printer/front.svg']);
  await shelf.getByRole('link', {name: 'Public printer'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'Public printer'})).toBeVisible();
});

test('a session, a quiz and a post show the machine that they are about beside their title', async ({page}) => {
  const pages = {
    '/docs/training/sessions/printing-help-at-the-desk/': 'public-printer',
    '/docs/training/quizzes/receipt-printer-basics/': 'receipt-printer',
    '/blog/2026/10/19/what-the-outage-drill-showed/': 'desk-telephone',
  };
  for (const [url, machine] of Object.entries(pages)) {
    await page.goto(url);
    const header = page.getByRole('main').locator('header').first();
    expect.soft(await drawnIn(header), url).toEqual([`/docs/equipment/${machine}/front.svg`]);
  }
});

test('the list of news shows the machine that a post is about', async ({page}) => {
  await page.goto('/blog/');
  const post = page.getByRole('main').getByRole('listitem').filter({hasText: 'outage drill'});

  expect(await drawnIn(post)).toEqual(['/docs/equipment/desk-telephone/front.svg']);
});

import type {Page} from '@playwright/test';
import {isChapter, isManualWithChapters, readDistrict, readSources, type Source, sourceWhere} from './support/catalog';
import {pagesOf} from './support/pdf';
import {expect, test} from './support/test';

const district = readDistrict();
const ownerOf = ({data}: Source) => district.people[String(data.owner)];
const hasPublicOwner = (source: Source) => ownerOf(source)?.public === 'true' && 'last_reviewed_on' in source.data;

const publicPage = sourceWhere('reviewed page of an owner with a public address', hasPublicOwner);
const otherPage = sourceWhere(
  'page of an owner without one',
  (source) => 'owner' in source.data && ownerOf(source)?.public !== 'true',
);

/** Returns each sheet's text on one line. */
async function sheetsOf(page: Page): Promise<string[]> {
  return (await pagesOf(await page.pdf())).map((text) => text.replace(/\s+/g, ' '));
}

for (const [what, source, to] of [
  ['to the owner whose address is public', publicPage, ownerOf(publicPage)?.email],
  ["to the help desk if it isn't", otherPage, district.help_desk.email],
] as const) {
  test(`a problem is reported ${what}, with the page's title, address and version`, async ({page}) => {
    await page.goto(source.url);
    const link = page.getByRole('link', {name: 'Report a problem with this page'});
    const mail = new URL((await link.getAttribute('href')) as string);

    expect(mail.protocol + mail.pathname).toBe(`mailto:${to}`);
    expect(mail.searchParams.get('subject')).toContain(String(source.data.title));
    const body = mail.searchParams.get('body') ?? '';
    expect(body).toContain(`Page: ${source.data.title}\n`);
    expect(body).toContain(`Address: ${district.url}${source.url}\n`);
    expect(body).toMatch(/Version: (?:\d{4}-\d\d-\d\d \([0-9a-f]{7,}\)|not known)\n/);
  });
}

test('a printed page has no navigation, but its address and review date', async ({page}) => {
  await page.goto(publicPage.url);
  const foot = page.getByText(`${district.url}${publicPage.url}`);
  await expect(foot).toBeHidden();

  await page.emulateMedia({media: 'print'});
  await expect(foot).toContainText(/Reviewed .+; next review due /);
  await expect(foot).toBeVisible();
  for (const navigation of await page.getByRole('navigation', {includeHidden: true}).all()) {
    const label = await navigation.getAttribute('aria-labelledby');
    if (label !== 'chapters') await expect(navigation).toBeHidden();
  }
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});

test('a printed post shows its type, address and date', async ({page}) => {
  await page.goto('/blog/2026/11/23/how-the-switches-will-be-replaced/');
  const [sheet] = await sheetsOf(page);
  expect(sheet).toContain('News How the switches will be replaced');
  expect(sheet).toContain(
    `${district.url}/blog/2026/11/23/how-the-switches-will-be-replaced/ · Posted November 23, 2026`,
  );
});

test('a sign is centered alone on its sheet', async ({page}) => {
  await page.goto('/docs/manuals/forms/signs/');
  const names = await page.locator('.sign:not([lang])').allTextContents();
  const sheets = await sheetsOf(page);
  expect(sheets).toHaveLength(names.length);
  for (const [index, name] of names.entries()) {
    expect(sheets[index]).toContain(name);
    expect(sheets[index]).not.toContain(district.url);
  }

  await page.emulateMedia({media: 'print'});
  const sheet = page.locator('.paper').first();
  const {top, bottom} = await sheet.evaluate((element) => {
    const {top, bottom} = element.getBoundingClientRect();
    const words = document.createRange();
    words.setStartBefore(element.querySelector('.sign') as Element);
    words.setEndAfter(element.lastElementChild as Element);
    const {top: first, bottom: last} = words.getBoundingClientRect();
    return {top: first - top, bottom: bottom - last};
  });
  expect(top).toBeGreaterThan(0);
  expect(Math.abs(top - bottom)).toBeLessThan(60);
});

test('the glossary starts on its first sheet', async ({page}) => {
  await page.goto('/docs/glossary/');
  const [first] = await sheetsOf(page);
  expect(first).toContain('Access point');
});

test('printed pages are numbered', async ({page}) => {
  await page.goto('/docs/equipment/receipt-printer/');
  const sheets = await sheetsOf(page);
  expect(sheets.length).toBeGreaterThan(1);
  for (const [index, text] of sheets.entries()) expect(text).toContain(`${index + 1} of ${sheets.length}`);
});

test('the complete manual on one page has every chapter in order and no duplicate id', async ({page}) => {
  const manual = sourceWhere('manual with chapters', isManualWithChapters);
  const folder = manual.path.replace(/index\.md$/, '');
  const chapters = readSources().filter((source, _, all) => isChapter(source, all) && source.path.startsWith(folder));
  await page.goto(manual.url);
  const inOrder = await page
    .getByRole('navigation', {name: 'Chapters'})
    .getByRole('listitem')
    .getByRole('link')
    .allTextContents();
  expect(inOrder.toSorted()).toEqual(chapters.map(({data}) => String(data.title)).toSorted());

  await page.getByRole('link', {name: 'The whole manual on one page, for printing'}).click();
  // Both pages have the same title, but only the second has a link back.
  await expect(page.getByRole('link', {name: `Back to ${manual.data.title}`})).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('heading', {level: 1})).toHaveText(String(manual.data.title));
  const headings = await page.getByRole('heading', {level: 2}).allTextContents();
  expect(headings.filter((heading) => inOrder.includes(heading))).toEqual(inOrder);
  await expect(page.getByRole('button', {name: 'Print'})).toBeHidden();
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({id}) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

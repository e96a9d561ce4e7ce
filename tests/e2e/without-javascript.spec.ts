import {readDistrict, readSources, resolvePath, sourceOfKind, sourceWhere} from './support/catalog';
import {expect, test} from './support/test';

test.use({javaScriptEnabled: false});

const namesEquipment = sourceOfKind('procedure', ({data}) => 'equipment' in data);
const session = sourceOfKind('session');

for (const [name, {url, data}] of Object.entries({
  'a procedure': namesEquipment,
  'an equipment guide': sourceWhere('equipment guide that a procedure names', ({path}) =>
    (namesEquipment.data.equipment as string[]).some((named) => resolvePath(namesEquipment.path, named) === path),
  ),
})) {
  test(`${name} shows its facts, review, text and related pages`, async ({page}) => {
    await page.goto(url);
    const main = page.getByRole('main');

    await expect(main.getByRole('heading', {level: 1, name: String(data.title)})).toBeVisible();
    await expect(main.getByRole('term').filter({hasText: 'Owner'})).toBeVisible();
    const review = main.getByText(/^\w+ \d+, \d{4}; next review (?:due|was due) /).filter({visible: true});
    await expect(review).toHaveCount(1);
    await expect(main.getByRole('listitem').first()).toBeVisible();
    await expect(main.getByRole('navigation', {name: 'Related'}).getByRole('link').first()).toBeVisible();
    await expect(main.getByRole('link', {name: 'Report a problem with this page'})).toBeVisible();
  });
}

test('a session shows its dates and place', async ({page}) => {
  await page.goto(session.url);
  const main = page.getByRole('main');

  await expect(main.getByRole('heading', {level: 1, name: String(session.data.title)})).toBeVisible();
  await expect(main.getByRole('time').first()).toContainText(/^\w+day, \w+ \d+, \d{4}$/);
  await expect(main.getByText(/[AP]M,\s+\w+ Time\b/).first()).toBeVisible();
  const address = readDistrict().branches[String(session.data.branch)]?.address ?? '';
  expect(address).not.toBe('');
  await expect(main.getByText(address).first()).toBeVisible();
  await expect(main.getByText('No dates are left.')).toBeHidden();
});

test('the home page shows urgent help, quick links, news and a search that works', async ({page}) => {
  await page.goto('/');
  const {help_desk: desk} = readDistrict();
  const urgent = page.getByRole('region', {name: 'Urgent'});
  await expect(urgent.getByRole('link', {name: 'The network is down'})).toBeVisible();
  await expect(urgent.getByRole('link', {name: `Call the ${desk.name} ${desk.phone}`})).toHaveAttribute(
    'href',
    `tel:${desk.phone}`,
  );
  await expect(page.getByRole('navigation', {name: 'Quick links'}).getByRole('heading')).toHaveCount(3);
  await expect(page.getByRole('region', {name: 'Point at what is in front of you'}).getByRole('link')).not.toHaveCount(
    0,
  );
  await expect(page.getByRole('heading', {name: 'What is new'})).toBeVisible();

  await page.getByRole('searchbox').fill('paper');
  await page.getByRole('button', {name: 'Search'}).click();
  await expect(page).toHaveURL('/search/?q=paper');
  await expect(page.getByText('Search needs JavaScript')).toBeVisible();
  await page.getByRole('main').getByRole('link', {name: 'Browse all pages'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'All pages'})).toBeVisible();
});

test('an index page lists everything and shows no useless filters', async ({page}) => {
  await page.goto('/procedures/');

  for (const {data} of readSources().filter(({data}) => data.kind === 'procedure')) {
    await expect(page.getByRole('main').getByRole('link', {name: String(data.title), exact: true})).toBeVisible();
  }
  const main = page.getByRole('main');
  await expect(main.getByRole('searchbox')).toHaveCount(0);
  await expect(main.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);

  await page.goto('/training/');
  await expect(page.locator('a[data-role]').filter({visible: true})).toHaveCount(0);
});

test("every page's footer has links, on a phone too", async ({page}) => {
  await page.setViewportSize({width: 390, height: 800});
  await page.goto(session.url);
  await page.getByRole('contentinfo').getByRole('link', {name: 'Procedures'}).click();

  await expect(page.getByRole('heading', {level: 1, name: 'Procedures'})).toBeVisible();
});

import {readDistrict, sourceOfKind} from './support/catalog';
import {openPage} from './support/openPage';
import {expect, test} from './support/test';

const {phone} = readDistrict().help_desk;
const {url} = sourceOfKind('manual', ({body}) => new RegExp(`^\\|.*${phone}`, 'm').test(body));

test('each number in text and tables is a link that dials, without opening a tab', async ({page}) => {
  await openPage(page, url);
  const links = page.getByRole('article').getByRole('link', {name: phone, exact: true});

  await expect(links.first()).toHaveAttribute('href', `tel:${phone}`);
  await expect(page.getByRole('table').getByRole('link', {name: phone, exact: true}).first()).toBeVisible();
  for (const link of await links.all()) await expect(link).not.toHaveAttribute('target');
});

test('a number stays on one line and prints without underline', async ({page}) => {
  await openPage(page, url);
  const link = page.getByRole('article').getByRole('link', {name: phone, exact: true}).first();
  await expect(link).toHaveCSS('white-space', 'nowrap');

  await page.emulateMedia({media: 'print'});
  await expect(link).toHaveCSS('text-decoration-line', 'none');
});

import {TODAY} from '../support/fixture';
import {readDistrict} from './support/catalog';
import {PHONE} from './support/controls';
import {openPageOn} from './support/openPage';
import {boxOn} from './support/search';
import {expect, test} from './support/test';

const {closed, help_desk: helpDesk} = readDistrict();
const [day = TODAY, reason] = Object.entries(closed).find(([date]) => date > TODAY) ?? [];
const said = `Closed today: ${reason}`;

const PATHS = ['/', '/docs/procedures/report-a-network-outage/', '/office/', '/no/such/page/'];

for (const path of PATHS) {
  test(`${path} says only on a closed day that the help desk is closed, and not on paper`, async ({page}) => {
    await openPageOn(page, day, path);
    await expect(page.getByRole('main').getByText(said).filter({visible: true}).first()).toBeVisible();
    await page.emulateMedia({media: 'print'});
    await expect(page.getByText(said).filter({visible: true})).toHaveCount(0);
    await page.emulateMedia({media: 'screen'});
    await openPageOn(page, TODAY, path);
    await expect(page.getByText(said).filter({visible: true})).toHaveCount(0);
  });
}

for (const path of PATHS) {
  test(`${path} shows the number to call first on a closed day`, async ({page}) => {
    const leading = page.getByRole('main').getByRole('link', {name: /^(?:Call|Write to) /});
    await openPageOn(page, day, path);
    await expect(leading).toHaveText(`Call the after-hours number ${helpDesk.after_hours_phone}`);
    await page.emulateMedia({media: 'print'});
    await expect(leading).toHaveText(`Call the ${helpDesk.name} ${helpDesk.phone}`);
    await page.emulateMedia({media: 'screen'});
    await openPageOn(page, TODAY, path);
    await expect(leading).toHaveText(`Call the ${helpDesk.name} ${helpDesk.phone}`);
  });
}

test('so do the card in the search box and the menu on a phone', async ({page}) => {
  await page.setViewportSize(PHONE);
  await openPageOn(page, day, '/procedures/');
  await page.keyboard.press('/');
  const {dialog, field} = boxOn(page);
  await expect(field).toBeFocused();
  await field.fill('help desk');
  await expect(dialog.getByText(said).filter({visible: true})).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
  await expect(page.getByRole('dialog', {name: 'Menu'}).getByText(said).filter({visible: true})).toHaveCount(1);
});

import {OVER_PLAIN_HTTP, PLAIN_HOST} from './support/plainHttp';
import {expect, test} from './support/test';
import {addNames, openTrainer, presenter} from './support/trainers';

test.use(OVER_PLAIN_HTTP);

test.afterEach(async ({page}) => {
  expect(new URL(page.url()).host).toContain(PLAIN_HOST);
  expect(await page.evaluate(() => ({isSecureContext, wakeLock: 'wakeLock' in navigator}))).toEqual({
    isSecureContext: false,
    wakeLock: false,
  });
});

test('without HTTPS the presenter view says what needs it, and works', async ({page}) => {
  await openTrainer(page);
  await page.getByRole('button', {name: 'Present', exact: true}).click();
  await expect(presenter(page)).toContainText('only when the address begins with https');
  await expect(presenter(page)).toContainText('power settings');
  await page.keyboard.press('Space');
  await expect(presenter(page)).toContainText('Time left');
});

test('without HTTPS a roster is saved, exported, printed and deleted', async ({page}) => {
  await openTrainer(page);
  await addNames(page, ['Ann Lee']);
  await page.reload();
  await page.getByRole('checkbox', {name: 'Ann Lee attended'}).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Export as CSV'}).click();
  expect((await download).suggestedFilename()).toMatch(/^roster-.*\.csv$/);
  await page.getByRole('button', {name: 'Print 1 certificate'}).click();
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('article').filter({hasText: 'Ann Lee'})).toBeVisible();

  await page.emulateMedia({media: 'screen'});
  await page.getByRole('button', {name: 'Forget this roster'}).click();
  await page.getByRole('button', {name: 'Yes, forget them'}).click();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(':roster')))).toEqual([]);
});

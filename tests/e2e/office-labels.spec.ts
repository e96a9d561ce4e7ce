import type {Page} from '@playwright/test';
import {expectNoBarriers} from './support/axe';
import {readDistrict, readSources} from './support/catalog';
import {islandReady} from './support/openPage';
import {codesIn, countPages} from './support/pdf';
import {tabTo} from './support/quizzes';
import {expect, test} from './support/test';

interface Unit {
  asset_tag: string;
  branch: string;
  status?: string;
}

const tags = readSources()
  .flatMap(({data}) => (data.units ?? []) as Unit[])
  .filter(({branch, status}) => branch === 'downtown' && status !== 'retired')
  .map(({asset_tag}) => asset_tag)
  .toSorted();
const LABELS = '/office/labels/downtown/';
const addressOf = (tag: string) => `${readDistrict().url}/asset/${tag}/`;

const labels = (page: Page) => page.getByRole('region', {name: 'Labels as they are printed'}).locator('[data-tag]');
const tagsOn = (page: Page) =>
  labels(page).evaluateAll((all) => all.map(({dataset}) => (dataset as {tag: string}).tag));
const tick = (page: Page, tag: string) => page.getByRole('checkbox', {name: tag});

async function openLabels(page: Page): Promise<void> {
  await page.goto(LABELS);
  await islandReady(page);
}

/** Returns a label's position on paper in inches: left, top, width, height. */
async function placeOf(page: Page, tag: string): Promise<number[]> {
  const sheet = labels(page).locator(`xpath=../../*[.//*[@data-tag="${tag}"]]`);
  const [paper, label] = [await sheet.boundingBox(), await page.locator(`[data-tag="${tag}"]`).boundingBox()];
  if (!paper || !label) throw new Error(`no label ${tag}`);
  return [label.x - paper.x, label.y - paper.y, label.width, label.height].map(
    (px) => Math.round((px / 96) * 1e3) / 1e3,
  );
}

test("the office page links to each branch's labels", async ({page}) => {
  await page.goto('/office/labels/');
  await page.getByRole('link', {name: `Downtown: ${tags.length}`}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Labels: Downtown');
  await expect(labels(page)).toHaveCount(tags.length);
});

test('labels have no accessibility violations', async ({page}) => {
  await openLabels(page);
  await page.getByText('Choose machine by machine').click();
  await expectNoBarriers(page, 'labels');
});

test('selected labels are laid out by keyboard, and their number is announced', async ({page}) => {
  await openLabels(page);
  await tabTo(page, page.getByText('Choose machine by machine'));
  await page.keyboard.press('Enter');
  await tabTo(page, tick(page, tags[0] as string));
  await page.keyboard.press('Space');
  expect(await tagsOn(page)).toEqual(tags.slice(1));
  await expect(page.getByRole('status').filter({hasText: 'Labels'})).toHaveText(
    `Labels: ${tags.length - 1}. Sheets: 1.`,
  );
  await page.keyboard.press('Space');
  expect(await tagsOn(page)).toEqual(tags);
});

test('all machines of a model, or all of them, can be selected at once', async ({page}) => {
  await openLabels(page);
  await page.getByRole('combobox', {name: 'Machines'}).selectOption('Receipt printer');
  expect((await tagsOn(page)).length).toBeLessThan(tags.length);
  for (const face of await labels(page).all()) await expect(face).toContainText('Receipt printer');
  await page.getByRole('combobox', {name: 'Machines'}).selectOption('All');
  expect(await tagsOn(page)).toEqual(tags);
});

for (const [number, perSheet, first, fifth] of [
  ['5160', 30, [0.1875, 0.5, 2.625, 1], [2.9375, 1.5, 2.625, 1]],
  ['5163', 10, [0.15625, 0.5, 4, 2], [0.15625, 4.5, 4, 2]],
  ['5167', 80, [0.28125, 0.5, 1.75, 0.5], [0.28125, 1, 1.75, 0.5]],
  ['6576', 32, [0.46875, 0.5, 1.75, 1.25], [0.46875, 1.75, 1.75, 1.25]],
] as const) {
  test(`printed labels match the positions of Avery ${number}`, async ({page}) => {
    await openLabels(page);
    const sheets = page.getByRole('combobox', {name: 'Sheets'});
    await sheets.selectOption(String(perSheet));
    await expect(sheets.locator('option:checked')).toContainText(`Avery ${number}`);
    await page.emulateMedia({media: 'print'});
    await page.setViewportSize({width: 816, height: 1056});
    for (const [tag, place] of [
      [tags[0] as string, first],
      [tags[4] as string, fifth],
    ] as const) {
      for (const [side, inches] of (await placeOf(page, tag)).entries()) {
        expect.soft(inches, `${tag}, ${side}`).toBeCloseTo(place[side] as number, 2);
      }
    }
    expect(countPages(await page.pdf({preferCSSPageSize: true}))).toBe(Math.ceil(tags.length / perSheet));
  });
}

test('the codes on the smallest labels open the machines', async ({page}) => {
  await openLabels(page);
  await page.getByRole('combobox', {name: 'Sheets'}).selectOption('80');
  // The decoder has a lower resolution than a phone's camera.
  const codes = await codesIn(page, await page.pdf({preferCSSPageSize: true, scale: 2}));
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) expect(tags.map(addressOf)).toContain(code);
});

test('on a partly used sheet, labels start at the first free one, and the next sheet is full', async ({page}) => {
  await openLabels(page);
  await page.getByRole('spinbutton', {name: 'Start at label'}).fill('29');
  await page.emulateMedia({media: 'print'});
  await page.setViewportSize({width: 816, height: 1056});
  const [first, second, third] = tags as [string, string, string];
  expect((await placeOf(page, first)).slice(0, 2)).toEqual([2.938, 9.5]);
  expect((await placeOf(page, second)).slice(0, 2)).toEqual([5.688, 9.5]);
  expect((await placeOf(page, third)).slice(0, 2)).toEqual([0.188, 0.5]);
  expect(countPages(await page.pdf({preferCSSPageSize: true}))).toBe(2);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('prints all labels on the default sheets', async ({page}) => {
    await page.goto(LABELS);
    await expect(page.getByText('These sheets are for Avery 5160')).toBeVisible();
    await expect(page.getByRole('combobox', {name: 'Sheets'})).toBeHidden();
    const pdf = await page.pdf({preferCSSPageSize: true});
    expect(countPages(pdf)).toBe(1);
  });
});

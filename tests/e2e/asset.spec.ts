import type {Page} from '@playwright/test';
import {runAxe} from './support/axe';
import {sourceWhere} from './support/catalog';
import {expect, test} from './support/test';

/** In a branch whose list of machines is collapsed. */
const TAG = '01006';
const {url: guide} = sourceWhere('guide that lists the machine', ({data}) =>
  JSON.stringify(data.units ?? []).includes(`"${TAG}"`),
);

async function expectMachine(page: Page): Promise<void> {
  await expect(page).toHaveURL(`${guide}#asset-${TAG}`);
  const machine = page.getByRole('row').filter({hasText: TAG});
  await expect(machine).toContainText('Circulation desk In repair');
  await expect(machine.getByText('Serial number X7TK-004417 · Warranty until April 17, 2027')).toBeVisible();
  await expect(machine).toBeInViewport({ratio: 1});
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({javaScriptEnabled, viewport: {width: 390, height: 800}});

    for (const path of [`/asset/${TAG}/`, '/asset/1006/']) {
      test(`${path} opens the guide at the machine`, async ({page}) => {
        await page.goto(path);
        await expectMachine(page);
      });
    }
  });
}

test('a machine with a status has no accessibility violations in light and dark', async ({page}) => {
  await page.goto(`/asset/${TAG}/`);
  await expectMachine(page);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    expect((await runAxe(page)).violations, theme).toEqual([]);
  }
});

test("a retired machine's page says so and links to its replacement", async ({page}) => {
  await page.goto('/asset/1009/');
  await expect(page.getByText('This machine is retired.')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    expect((await runAxe(page)).violations, colorScheme).toEqual([]);
  }
  await page.getByRole('link', {name: TAG}).click();
  await expectMachine(page);
});

test('a retired machine is not in its guide', async ({page}) => {
  await page.goto(guide);
  await expect(page.getByText(TAG)).toHaveCount(1);
  await expect(page.getByText('01009')).toHaveCount(0);
});

import type {Page} from '@playwright/test';
import {readSources} from './support/catalog';
import {expect, test} from './support/test';

/** Pages with a raster image alone in its paragraph. */
const pages = readSources().filter(({body}) => /^ *!\[[^\]]+\]\(\S+\.(?:png|jpe?g)\)$/m.test(body));

const imagesOn = (page: Page) => page.getByRole('main').locator('.markdown img');

test('the sample pages have pictures', () => {
  expect(pages).not.toEqual([]);
});

for (const width of [390, 1280]) {
  for (const {path, url} of pages) {
    test(`at ${width} px the pictures of ${path} load without moving anything`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.addInitScript(() => {
        const shifts = window as unknown as {shifted: number};
        shifts.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.shifted += (entry as unknown as {value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
      });
      await page.goto(url);
      for (const image of await imagesOn(page).all()) {
        await image.scrollIntoViewIfNeeded();
        await expect(image).toHaveAttribute('alt', /\w/);
        await expect(image).toHaveAttribute('height', /^\d+$/);
        await expect.poll(() => image.evaluate((shown) => (shown as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
        const box = await image.boundingBox();
        expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
      }
      expect(await page.evaluate(() => (window as unknown as {shifted: number}).shifted)).toBe(0);
    });
  }
}

test("a phone loads a smaller file in a newer format than the author's", async ({page, request}) => {
  await page.setViewportSize({width: 390, height: 800});
  await page.goto(pages[0]?.url as string);
  const image = imagesOn(page).first();
  await image.scrollIntoViewIfNeeded();
  const {loaded, original} = await image.evaluate((shown) => ({
    loaded: (shown as HTMLImageElement).currentSrc,
    original: (shown as HTMLImageElement).src,
  }));

  expect(loaded).toMatch(/-480-\w+\.(?:avif|webp)$/);
  const [small, large] = await Promise.all([request.get(loaded), request.get(original)]);
  expect((await small.body()).length).toBeLessThan((await large.body()).length / 4);
});

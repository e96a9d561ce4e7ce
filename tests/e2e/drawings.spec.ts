import type {Page} from '@playwright/test';
import {readSources} from './support/catalog';
import {expect, test} from './support/test';

const guides = readSources().filter(({path}) => path.startsWith('equipment/'));
const RECEIPT_PRINTER = '/docs/equipment/receipt-printer/';
const PRINTER_JAM = '/docs/procedures/clear-a-printer-jam/';

const drawingsOn = (page: Page) => page.getByRole('main').locator('figure').getByRole('img');

/** Colors of the outline, its fill, and the text. */
const colorsOn = (page: Page) =>
  drawingsOn(page)
    .first()
    .evaluate((svg) => {
      const style = (selector: string) => getComputedStyle(svg.querySelector(selector) ?? svg);
      return {stroke: style('.outline').stroke, fill: style('.outline').fill, words: style('.number ~ text').fill};
    });

/** Returns text that extends beyond the drawing. */
function wordsCutOff(svg: Element): string[] {
  const edge = svg.getBoundingClientRect();
  const isInside = ({left, right, top, bottom}: DOMRect) =>
    left >= edge.left && right <= edge.right && top >= edge.top && bottom <= edge.bottom;
  return [...svg.querySelectorAll('text')]
    .filter((text) => !isInside(text.getBoundingClientRect()))
    .map((text) => text.textContent);
}

/** The least size of words on the screen, in pixels; not of numbers. */
const leastWords = (page: Page) =>
  drawingsOn(page).evaluateAll((svgs) =>
    svgs.flatMap((svg) => {
      const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
      const words = [...svg.querySelectorAll('text')].filter((text) => !text.closest('.number'));
      return words.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
    }),
  );

for (const width of [390, 1280]) {
  test(`at ${width} px words in drawings have at least 15 px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    for (const {url} of guides) {
      await page.goto(url);
      expect.soft(Math.min(...(await leastWords(page))), url).toBeGreaterThanOrEqual(14.95);
    }
  });
}

test('steps show parts of a drawing, which is in the page once, at most a third of a phone high', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await page.goto(PRINTER_JAM);
  const views = page.getByRole('main').locator('.part-views').getByRole('img');

  await expect(views).toHaveCount(3);
  await expect(views.nth(0)).toHaveAccessibleName('Public printer, front: Display');
  await expect(views.nth(2)).toHaveAccessibleName('Public printer, front: Tray 2, pull out');
  await expect(page.locator('figure').nth(2)).toContainText('Tray 2, pull out');
  await expect(page.locator('[id$="-tray-2"]')).toHaveCount(1);
  for (const figure of await page.locator('.part-views figure').all()) {
    expect((await figure.boundingBox())?.height).toBeLessThanOrEqual(844 / 3);
    // What `<use>` doesn't find has no size.
    const sizes = await figure
      .locator('use')
      .evaluateAll((uses) => uses.map((use) => use.getBoundingClientRect().width));
    expect(Math.min(...sizes)).toBeGreaterThan(5);
  }
});

test('on a wide screen a part is beside its step', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await page.goto(PRINTER_JAM);
  const step = page.getByRole('listitem').filter({hasText: 'Pull Tray 2 out'});
  const [text, view] = [await step.locator('p').first().boundingBox(), await step.getByRole('img').boundingBox()];

  expect(view?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  expect(Math.abs((view?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(20);
});

for (const {path, url, body} of guides) {
  for (const width of [320, 1280]) {
    test(`at ${width} px the drawings of ${path} fit and have descriptions`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.goto(url);
      const drawings = drawingsOn(page);
      await expect(drawings).toHaveCount(body.match(/^!\[.*\.svg/gm)?.length ?? 0);

      for (const drawing of await drawings.all()) {
        await expect(drawing).toHaveAccessibleName(/\w+, |^Barcode|^Wireless/);
        await expect(drawing).toHaveAccessibleDescription(/\(\d+\)/);
        const box = await drawing.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(box?.width).toBeGreaterThan(Math.min(240, width * 0.6));
        expect(await drawing.evaluate(wordsCutOff)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test('no page has a duplicate id', async ({page}) => {
  for (const url of [...guides.map((guide) => guide.url), PRINTER_JAM]) {
    await page.goto(url);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({id}) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  }
});

test('a drawing follows the theme, and is black on white on paper', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(RECEIPT_PRINTER);
  const light = await colorsOn(page);
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto(RECEIPT_PRINTER);
  const dark = await colorsOn(page);
  await page.emulateMedia({colorScheme: 'dark', media: 'print'});

  expect(light.fill).toBe('rgb(255, 255, 255)');
  expect(dark.fill).toBe('rgb(20, 25, 27)');
  expect(dark.stroke).not.toBe(light.stroke);
  expect(await colorsOn(page)).toEqual({stroke: 'rgb(0, 0, 0)', fill: 'rgb(255, 255, 255)', words: 'rgb(0, 0, 0)'});
});

test('a drawing has its text and unique ids', async ({page}) => {
  await page.goto(RECEIPT_PRINTER);
  const ids = drawingsOn(page).evaluateAll((svgs) => svgs.map((svg) => svg.getAttribute('aria-describedby')));

  expect(new Set(await ids).size).toBe(2);
  await expect(drawingsOn(page).first()).toHaveAccessibleDescription(/Power \(1\), Paper \(2\) and Error \(3\)/);
});

test.describe('with forced colors', () => {
  test.use({colorScheme: 'dark', contextOptions: {forcedColors: 'active', reducedMotion: 'reduce'}});

  test("a drawing and the table's discs use the reader's colors", async ({page}) => {
    await page.goto(RECEIPT_PRINTER);
    const [ink, paper] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.cssText = 'forced-color-adjust: none; color: CanvasText; background: Canvas';
      const {color, backgroundColor} = getComputedStyle(probe);
      return [color, backgroundColor];
    });

    expect(ink).not.toBe(paper);
    expect(await colorsOn(page)).toEqual({stroke: ink, fill: paper, words: ink});
    const disc = page.locator('td .light-on:not(.light-blinking)').first();
    await expect(disc).toHaveCSS('background-color', ink as string);
    await expect(disc).toHaveCSS('color', paper as string);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('shows drawings and lights', async ({page}) => {
    await page.goto(RECEIPT_PRINTER);
    await expect(drawingsOn(page)).toHaveCount(2);
    await expect(page.locator('td .light-blinking')).toBeVisible();
    await page.goto(PRINTER_JAM);
    await expect(page.getByRole('img', {name: 'Public printer, front: Display'})).toBeVisible();
  });
});

test('a table of lights describes its discs in words', async ({page}) => {
  await page.setViewportSize({width: 390, height: 800});
  await page.goto(RECEIPT_PRINTER);
  const row = page.getByRole('row', {name: /Error blinking/});

  await expect(row.getByRole('cell').first()).toHaveText(/1 on, 2 off, 3 blinking/);
  await expect(row.locator('.light-disc')).toHaveText(['1', '2', '3']);
});

test('a second drawing is next to the first, and on a phone after the following section', async ({page}) => {
  const topOf = async (index: number) => (await drawingsOn(page).nth(index).boundingBox())?.y ?? 0;
  const headingTop = async () => (await page.locator('.drawing-section h2').boundingBox())?.y ?? 0;
  await page.setViewportSize({width: 1280, height: 900});
  await page.goto(RECEIPT_PRINTER);
  expect(await topOf(1)).toBeLessThan(await headingTop());

  await page.setViewportSize({width: 390, height: 900});
  expect(await topOf(0)).toBeLessThan(await headingTop());
  expect(await topOf(1)).toBeGreaterThan(await headingTop());
});

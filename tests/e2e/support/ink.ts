import type {Locator} from '@playwright/test';
import sharp from 'sharp';

/**
 * Returns the contrast between the pixels of a text's first line, or in the middle of an element without text: the
 * largest difference in red, green or blue, from 0 (nothing visible) to 255.
 */
export async function inkOf(text: Locator): Promise<number> {
  await text.scrollIntoViewIfNeeded();
  const clip = await text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const [line] = range.getClientRects();
    const {x, y, width, height} = line ?? element.getBoundingClientRect();
    const edge = line ? 2 : width / 4;
    return {x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge};
  });
  const picture = await text.page().screenshot({clip});
  const {channels} = await sharp(picture).stats();
  return Math.max(...channels.map(({min, max}) => max - min));
}

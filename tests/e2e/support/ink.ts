import type {Locator} from '@playwright/test';
import sharp from 'sharp';

/**
 * How far apart the dots of a text's first line are in their red, green or blue, or those in the middle of what has no
 * text: from 0, where nothing is to be seen, to 255.
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

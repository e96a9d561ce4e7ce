/** The widths that are made of an image, in pixels: a phone, a desk or a sharp phone, a sharp desk. */
const WIDTHS = [480, 960, 1440];
/** A width must be this much smaller than the next to be worth a file. */
const WORTH_IT = 0.8;
/** The text column in CSS pixels: 70 characters at 17 px. */
const COLUMN = 660;
/** The margins beside the text on a phone, both together. */
const MARGINS = 32;

/** The widths that are made of an image, in rising order; the last is its own, or the largest that a page can show. */
export function widthsFor(natural: number): number[] {
  const largest = Math.min(natural, WIDTHS.at(-1) ?? natural);
  return [...WIDTHS.filter((width) => width <= largest * WORTH_IT), largest];
}

/** How wide the browser will show it, for `sizes`: as wide as it is, and no wider than the text. */
export function sizesFor(width: number): string {
  const shown = Math.min(width, COLUMN);
  return `(max-width: ${shown + MARGINS}px) calc(100vw - ${MARGINS}px), ${shown}px`;
}

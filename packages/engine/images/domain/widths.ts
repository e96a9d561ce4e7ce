/** Image widths in pixels: phones, desktops or high-density phones, high-density desktops */
const WIDTHS = [480, 960, 1440];
/** A width must be at most this share of the next one to be worth a file. */
const WORTH_IT = 0.8;
/** The text column in CSS pixels: 70 characters at 17 px */
const COLUMN = 660;
/** Both margins next to the text on a phone, added up */
const MARGINS = 32;

/** Returns the widths to make of an image, ascending. The last one is its own, or the largest that a page can show. */
export function widthsFor(natural: number): number[] {
  const largest = Math.min(natural, WIDTHS.at(-1) ?? natural);
  return [...WIDTHS.filter((width) => width <= largest * WORTH_IT), largest];
}

/** Returns the displayed width, for `sizes`: the image's own width, up to the text's. */
export function sizesFor(width: number): string {
  const shown = Math.min(width, COLUMN);
  return `(max-width: ${shown + MARGINS}px) calc(100vw - ${MARGINS}px), ${shown}px`;
}

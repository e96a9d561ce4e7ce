import type {CSSProperties} from 'react';

/** A field that is narrower is in the bar, or on a phone. In pixels. */
const LARGE = 560;
/** In a field further down, as a share of the screen, there would be no room for results. */
const LOWEST = 0.35;

/**
 * Where the box opens so that its field covers a large field of the page, and the cursor stays where it is: in pixels,
 * for the style sheet. Nothing: the box has its own place.
 */
export function placeOver(field: HTMLInputElement | null): CSSProperties | undefined {
  if (!field) return undefined;
  const {top, left, width, height} = field.getBoundingClientRect();
  if (width < LARGE || top < 0 || top > window.innerHeight * LOWEST) return undefined;
  return {
    '--field-top': `${top}px`,
    '--field-left': `${left}px`,
    '--field-width': `${width}px`,
    '--field-height': `${height}px`,
    '--field-font-size': getComputedStyle(field).fontSize,
  } as CSSProperties;
}

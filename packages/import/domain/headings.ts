import type {Element} from 'hast';
import {isElement, textOf} from './hastNodes';

/**
 * Takes the heading that a document begins with as its title, if it is the only one of level 1.
 *
 * @returns null if no heading is the title
 */
export function takeTitle(blocks: readonly Element[]): {title: string; rest: Element[]} | null {
  const tops = blocks.filter((block) => isElement(block, 'h1'));
  const [top] = tops;
  // Pictures such as a logo may come before it.
  if (!top || tops.length > 1 || blocks.find((block) => textOf(block).trim() !== '') !== top) return null;
  return {title: textOf(top).trim().replace(/\s+/g, ' '), rest: blocks.filter((block) => block !== top)};
}

/** Shifts headings to level 2 and below, without gaps, because level 1 is the page's title. */
export function levelHeadings(blocks: readonly Element[]): Element[] {
  const above: number[] = [];
  return blocks.map((block) => {
    if (!isHeading(block)) return block;
    const level = levelOf(block);
    while (above.length > 0 && (above.at(-1) as number) >= level) above.pop();
    above.push(level);
    return {...block, tagName: `h${Math.min(above.length + 1, 6)}`};
  });
}

export function isHeading({tagName}: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

export function levelOf({tagName}: Element): number {
  return Number(tagName.slice(1));
}

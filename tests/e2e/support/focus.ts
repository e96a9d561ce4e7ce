import type {Page} from '@playwright/test';

const PARTS = ':is(nav[aria-label="Main"], main, footer)';
const CONTROLS = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"])';

/** Numbers all controls in the header, main and footer and returns their descriptions in order. */
export async function numberControls(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const usable = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.checkVisibility({visibilityProperty: true}) && element.tabIndex >= 0 && !element.matches(':disabled'),
    );
    return usable.map((element, index) => {
      element.dataset.stop = String(index);
      return `${element.tagName.toLowerCase()} ${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 60)}`;
    });
  }, `${PARTS} ${CONTROLS}`);
}

export interface Stop {
  /** The control's number; null outside header, main and footer. */
  number: number | null;
  name: string;
  /** Why the focus isn't visible; null if it is. */
  unseen: string | null;
}

/** Presses Tab and returns the focused control; null if the focus left the page. */
export async function pressTab(page: Page): Promise<Stop | null> {
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({finished}) => finished));
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return null;
    const {outlineStyle, outlineWidth, opacity} = getComputedStyle(element);
    const [box] = element.getClientRects();
    const center = box && {x: box.left + box.width / 2, y: box.top + box.height / 2};
    const onTop = center && document.elementFromPoint(center.x, center.y);
    const unseen =
      outlineStyle === 'none' || Number.parseFloat(outlineWidth) === 0
        ? 'it has no outline'
        : opacity === '0'
          ? 'it is transparent'
          : !onTop || !(element.contains(onTop) || onTop.contains(element))
            ? `it is covered or out of sight at ${Math.round(center?.x ?? -1)}, ${Math.round(center?.y ?? -1)}`
            : null;
    const number = element.dataset.stop === undefined ? null : Number(element.dataset.stop);
    return {number, name: (element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 60), unseen};
  });
}

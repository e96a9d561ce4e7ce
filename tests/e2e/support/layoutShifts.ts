import type {Page} from '@playwright/test';

interface Shift {
  value: number;
  startTime: number;
  sources: {node: Node | null; previousRect: DOMRect; currentRect: DOMRect}[];
}

/** Records layout shifts in pages opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const nameOf = (node: Node | null) => {
      if (!(node instanceof Element)) return node ? `text in ${node.parentElement?.nodeName}` : 'removed';
      return [
        node.nodeName.toLowerCase(),
        node.id && `#${node.id}`,
        ...[...node.classList].map((one) => `.${one}`),
      ].join('');
    };
    const place = ({x, y, width, height}: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
    const shifts: string[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const {value, startTime, sources} of list.getEntries() as unknown as Shift[]) {
        const moved = sources.map(
          ({node, previousRect, currentRect}) => `${nameOf(node)} ${place(previousRect)} → ${place(currentRect)}`,
        );
        shifts.push(`${value.toFixed(4)} at ${Math.round(startTime)} ms: ${moved.join('; ')}`);
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
}

/** Returns the layout shifts so far, after two painted frames: how much, when, and what moved from where to where. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return (window as unknown as {shifts: string[]}).shifts;
  });
}

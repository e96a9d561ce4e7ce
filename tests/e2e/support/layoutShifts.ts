import type {Page} from '@playwright/test';

/** Records layout shifts in pages opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {value, sources} = entry as unknown as {value: number; sources: {node: Element | null}[]};
        shifts.push(`${value} ${sources.map(({node}) => node?.nodeName).join(' ')}`);
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
}

/** Returns the layout shifts so far, after two painted frames. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return (window as unknown as {shifts: string[]}).shifts;
  });
}

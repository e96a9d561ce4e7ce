import {expect, type Page} from '@playwright/test';
import {runAxe, showTheme} from '../../e2e/support/axe';

/** Judges what a package of ours shows in a stock site, not what Docusaurus shows around it. */
export async function expectNoBarriersIn(page: Page, within: string): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({width, height: 800});
    for (const theme of ['light', 'dark'] as const) {
      await showTheme(page, theme);
      const {violations} = await runAxe(page, {within});
      expect.soft(violations, `${theme}, ${width} px`).toEqual([]);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
}

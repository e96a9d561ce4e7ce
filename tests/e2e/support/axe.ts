import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface Findings {
  /** Violations, one line per element. */
  violations: readonly string[];
  /** Number of elements that axe couldn't judge. */
  undecided: number;
}

/** Rules about colors, the only ones whose results can differ between themes. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** Runs axe's default rules on the current page or a part of it, or only those about colors. */
export async function runAxe(page: Page, {onlyColors = false, within = 'html'} = {}): Promise<Findings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // Without `resultTypes`, axe also describes what passes, which can double the time.
  const options: RunOptions = {resultTypes: ['violations', 'incomplete'], ...(onlyColors && {runOnly: COLOR_RULES})};
  const {violations, incomplete} = await page.evaluate(
    ([part, chosen]) => {
      const {axe} = window as unknown as {axe: {run(part: string, options: RunOptions): Promise<AxeResults>}};
      return axe.run(part, chosen);
    },
    [within, options] as const,
  );
  return {
    violations: violations.flatMap(({id, help, nodes}) =>
      nodes.map(({target, any, all, none}) => {
        const reasons = [...all, ...none, ...any].map(({message}) => message);
        return `${id} (${help}) at ${target.join(' ')}: ${reasons[0] ?? ''}`;
      }),
    ),
    undecided: incomplete.reduce((sum, {nodes}) => sum + nodes.length, 0),
  };
}

/**
 * Expects a page without barriers, on a phone and a desktop, in light and dark: axe finds nothing, and nothing
 * overflows. Returns how many elements axe couldn't judge.
 *
 * @param reach brings the page into the tested state, if that depends on the width
 */
export async function expectNoBarriers(
  page: Page,
  state: string,
  reach: (width: number) => Promise<void> = async () => {},
  widths: readonly number[] = [390, 1280],
): Promise<number> {
  let undecided = 0;
  for (const width of widths) {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme: 'light'});
    await reach(width);
    for (const theme of ['light', 'dark'] as const) {
      await showTheme(page, theme);
      const findings = await runAxe(page, {onlyColors: theme === 'dark'});
      expect.soft(findings.violations, `${state}, ${theme}, ${width} px`).toEqual([]);
      undecided += findings.undecided;
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(overflow, `${state}, ${width} px`).toBeLessThanOrEqual(0);
  }
  return undecided;
}

/** An open page without scripts keeps its theme when the device's changes, so this sets it. */
export async function showTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({colorScheme: theme});
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
  // Axe reads what is painted, also of colors that still change.
  await page.evaluate(() => {
    const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
    return Promise.allSettled(changes.map(({finished}) => finished));
  });
}

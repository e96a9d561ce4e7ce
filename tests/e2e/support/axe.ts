import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import type {AxeResults} from 'axe-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface Findings {
  /** What breaks a rule, one line for each element. */
  violations: readonly string[];
  /** What axe could not decide by itself. */
  undecided: number;
}

/** Runs every rule of axe-core that is on by default over the page as it is. */
export async function runAxe(page: Page): Promise<Findings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const {violations, incomplete} = await page.evaluate(() => {
    const {axe} = window as unknown as {axe: {run(): Promise<AxeResults>}};
    return axe.run();
  });
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

import {expect, type Locator, type Page} from '@playwright/test';
import {isManualWithChapters, sourceWhere} from './catalog';

export const PHONE = {width: 390, height: 800};
export const DESK = {width: 1280, height: 800};

/** A control that needs a script. */
export interface Control {
  name: string;
  path: string;
  viewport: {width: number; height: number};
  find(page: Page): Locator;
  /** Expects the state before it's used. */
  untouched(page: Page): Promise<void>;
  /** Expects the state after exactly one use; using it twice gives another state. */
  usedOnce(page: Page): Promise<void>;
}

const manual = sourceWhere('manual with chapters', isManualWithChapters).url;

/** A page with a component of its author's, which needs the app. */
export const OWN_COMPONENTS = sourceWhere('page in MDX', ({path}) => path.endsWith('.mdx')).url;

export const COPY = control('the button that copies code', 'copied', {
  path: sourceWhere('page with a block of code', ({body}) => /^```yaml$/m.test(body)).url,
  viewport: DESK,
  find: (page) => page.getByRole('main').getByRole('button', {name: 'Copy code to clipboard'}).first(),
});

const PRINT = {
  path: `${manual}print/`,
  find: (page: Page) => page.getByRole('button', {name: 'Print', exact: true}),
};

export const CONTROLS: readonly Control[] = [
  COPY,
  control('the button that prints a whole manual, on a desk', 'printed', {...PRINT, viewport: DESK}),
  control('the button that prints a whole manual, on a phone', 'printed', {...PRINT, viewport: PHONE}),
];

function control(name: string, act: keyof Acts, where: Pick<Control, 'path' | 'viewport' | 'find'>): Control {
  return {
    ...where,
    name,
    untouched: async (page) => expect(await actsOf(page, act)).toBe(0),
    usedOnce: (page) => expect.poll(() => actsOf(page, act)).toBe(1),
  };
}

interface Acts {
  printed: number;
  copied: number;
}

const actsOf = (page: Page, act: keyof Acts) =>
  page.evaluate((name) => (window as unknown as {acts: Acts}).acts[name], act);

/** Replaces printing and copying with counters. */
export async function countActs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const acts: Acts = {printed: 0, copied: 0};
    Object.assign(window, {acts});
    window.print = () => {
      acts.printed += 1;
    };
    navigator.clipboard.writeText = async () => {
      acts.copied += 1;
    };
  });
}

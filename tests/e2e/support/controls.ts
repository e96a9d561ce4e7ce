import {expect, type Locator, type Page} from '@playwright/test';
import {isManualWithChapters, sourceWhere} from './catalog';

export const PHONE = {width: 390, height: 800};
export const DESK = {width: 1280, height: 800};

/** Something on a page that needs React to do what it says. */
export interface Control {
  name: string;
  path: string;
  viewport: {width: number; height: number};
  find(page: Page): Locator;
  /** Before it is used. */
  untouched(page: Page): Promise<void>;
  /** After it was used once; used twice, or not at all, the page looks otherwise. */
  usedOnce(page: Page): Promise<void>;
}

const manual = sourceWhere('manual with chapters', isManualWithChapters).url;

/** Its copies are counted by `countActs`. */
export const COPY: Control = {
  name: 'the button that copies code',
  path: sourceWhere('page with a block of code', ({body}) => /^```yaml$/m.test(body)).url,
  viewport: DESK,
  find: (page) => page.getByRole('main').getByRole('button', {name: 'Copy code to clipboard'}).first(),
  untouched: async (page) => expect(await actsOf(page, 'copied')).toBe(0),
  usedOnce: (page) => expect.poll(() => actsOf(page, 'copied')).toBe(1),
};

export const CONTROLS: readonly Control[] = [
  COPY,
  {
    name: 'the button that prints a whole manual, on a desk',
    ...printing(DESK),
  },
  {
    name: 'the button that prints a whole manual, on a phone',
    ...printing(PHONE),
  },
];

function printing(viewport: Control['viewport']): Omit<Control, 'name'> {
  return {
    path: `${manual}print/`,
    viewport,
    find: (page) => page.getByRole('button', {name: 'Print', exact: true}),
    untouched: async (page) => expect(await actsOf(page, 'printed')).toBe(0),
    usedOnce: (page) => expect.poll(() => actsOf(page, 'printed')).toBe(1),
  };
}

interface Acts {
  printed: number;
  copied: number;
}

const actsOf = (page: Page, act: keyof Acts) =>
  page.evaluate((name) => (window as unknown as {acts: Acts}).acts[name], act);

/** Counts print dialogs and copies in place of opening or making them. */
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

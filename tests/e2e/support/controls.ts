import {expect, type Locator, type Page} from '@playwright/test';
import {isManualWithChapters, readSources, sourceOfKind, sourceWhere} from './catalog';

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
const inLongFolder = longFolder();

const sidebar = (page: Page) => page.getByRole('navigation', {name: 'Docs sidebar'});
const carets = (page: Page, verb: 'Expand' | 'Collapse') =>
  sidebar(page).getByRole('button', {name: new RegExp(`^${verb} sidebar category`)});

export const THEME: Control = {
  name: 'the theme toggle',
  path: '/',
  viewport: DESK,
  find: (page) => page.getByRole('button', {name: 'Switch between dark and light mode'}),
  untouched: (page) => expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'system'),
  usedOnce: (page) => expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light'),
};

/** On the page of a manual, whose own category is open and another one closed. */
export const CARET: Control = {
  name: 'the arrow of a category in the sidebar',
  path: manual,
  viewport: DESK,
  find: (page) => carets(page, 'Collapse'),
  untouched: (page) => expect(carets(page, 'Collapse')).toHaveAttribute('aria-expanded', 'true'),
  usedOnce: (page) => expect(carets(page, 'Collapse')).toHaveCount(0),
};

export const CONTROLS: readonly Control[] = [
  THEME,
  CARET,
  {
    name: 'a category without a page of its own',
    path: sourceOfKind('session').url,
    viewport: DESK,
    find: (page) => sidebar(page).getByRole('button', {name: 'Sessions', exact: true}),
    untouched: (page) => expect(sidebar(page).getByRole('button', {expanded: true})).toHaveCount(1),
    usedOnce: (page) => expect(sidebar(page).getByRole('button', {expanded: true})).toHaveCount(0),
  },
  {
    name: 'the button that shows the rest of a long sidebar',
    path: inLongFolder.url,
    viewport: DESK,
    find: (page) =>
      sidebar(page)
        .getByRole('button', {name: /^\d+ pages? (before|after) these$/})
        .first(),
    untouched: (page) => expect(sidebar(page).getByRole('link')).toHaveCount(24),
    usedOnce: (page) => expect(sidebar(page).getByRole('link')).toHaveCount(inLongFolder.pages),
  },
  {
    name: 'the button that copies code',
    path: sourceWhere('page with a block of code', ({body}) => /^```yaml$/m.test(body)).url,
    viewport: DESK,
    find: (page) => page.getByRole('main').getByRole('button', {name: 'Copy code to clipboard'}).first(),
    untouched: async (page) => expect(await actsOf(page, 'copied')).toBe(0),
    usedOnce: (page) => expect.poll(() => actsOf(page, 'copied')).toBe(1),
  },
  {
    name: 'the menu of a phone',
    path: '/',
    viewport: PHONE,
    find: (page) => page.getByRole('button', {name: 'Toggle navigation bar'}),
    untouched: (page) => expect(page.getByRole('button', {name: 'Close navigation bar'})).toBeHidden(),
    usedOnce: (page) => expect(page.getByRole('button', {name: 'Close navigation bar'})).toBeVisible(),
  },
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

/** The first page of a folder with more pages than a sidebar shows at first. */
function longFolder(): {url: string; pages: number} {
  const sources = readSources().filter(({data}) => data.kind === 'procedure' && data.draft !== 'true');
  const [first] = sources;
  if (!first || sources.length <= 24) throw new Error('docs/procedures/ is to hold more than 24 pages');
  return {url: first.url, pages: sources.length};
}

import {expect, type Locator, type Page} from '@playwright/test';
import {foundKey} from '../../../packages/search/client/foundStore';
import {openPage} from './openPage';

/** Matches the status when there are results, whether or not a page seems to answer the query. */
export const ANSWERED = /found|^No page seems to answer this/;

export interface Box {
  dialog: Locator;
  field: Locator;
  results: Locator;
  options: Locator;
  status: Locator;
  /** The buttons of the row of kinds */
  kind(name: string | RegExp): Locator;
}

export function boxOn(page: Page): Box {
  const dialog = page.getByRole('dialog', {name: 'Search', exact: true});
  const results = dialog.getByRole('listbox', {name: 'Results'});
  return {
    dialog,
    field: dialog.getByRole('combobox', {name: 'Search this site'}),
    results,
    options: results.getByRole('option'),
    status: dialog.getByRole('status'),
    kind: (name) => dialog.getByRole('group', {name: 'Kind', exact: true}).getByRole('button', {name}),
  };
}

/** Opens a page and its search box by key, then types at once, so no results are for part of a word. */
export async function searchOn(page: Page, path: string, text = ''): Promise<Box> {
  await openPage(page, path);
  await page.keyboard.press('Control+k');
  const box = boxOn(page);
  await expect(box.field).toBeFocused();
  await box.field.fill(text);
  if (text) await expect(box.status).toHaveText(ANSWERED);
  return box;
}

/** Returns the active option; null while the caret is in the field. */
export async function activeOption(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id
      ? (document.getElementById(id)?.getAttribute('href') ?? document.getElementById(id)?.textContent ?? '')
      : null;
  });
}

/** Leaves words to highlight for the next page, as a search result does. */
export async function leaveFound(page: Page, url: string, words: readonly string[]): Promise<void> {
  const {pathname, hash} = new URL(url, 'https://staff.example.org');
  await page.addInitScript(([key, found]) => localStorage.setItem(key, JSON.stringify({...found, at: Date.now()})), [
    `deskbook:search:${foundKey(pathname)}`,
    {words, hash},
  ] as const);
}

export async function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
}

/** Collects the requests of a search: its scripts, style sheet and index. */
export function watchSearch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (IS_OF_SEARCH.test(new URL(request.url()).pathname)) asked.push(request.url());
  });
  return asked;
}

export const INDEX = /\/search\/[^/]+\.\w+$/;
const IS_OF_SEARCH = /\/assets\/(?:js|css)\/(?:island-)?search[\w-]*\.|\/search\/[^/]+\.\w+$/;

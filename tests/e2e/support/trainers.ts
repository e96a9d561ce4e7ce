import type {Locator, Page} from '@playwright/test';
import {type Source, sourceOfKind} from './catalog';
import {islandReady} from './openPage';

/** A series with seats and a quiz, so its trainer's page has every part. */
export const SESSION = sourceOfKind('session', ({data}) => 'capacity' in data && 'quiz' in data && 'repeats' in data);

export interface Item {
  minutes: number;
  title: string;
}

export const AGENDA: readonly Item[] = (SESSION.data.agenda as {minutes: string; title: string}[]).map(
  ({minutes, title}) => ({minutes: Number(minutes), title}),
);

/** Opens a session's trainer page and waits for its island. Disables printing. */
export async function openTrainer(page: Page, {url}: Source = SESSION, query = ''): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(`${url}run/${query}`);
  await islandReady(page);
}

export const namesField = (page: Page): Locator => page.getByRole('textbox', {name: 'Names to add, one per line'});

export async function addNames(page: Page, names: readonly string[]): Promise<void> {
  await namesField(page).fill(names.join('\n'));
  await page.getByRole('button', {name: 'Add to the roster'}).click();
}

export async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Or open a list from a file').setInputFiles({name, mimeType: 'text/csv', buffer});
}

export const presenter = (page: Page): Locator => page.getByRole('dialog', {name: String(SESSION.data.title)});
export const timer = (page: Page): Locator => presenter(page).getByRole('timer');

/** Returns the timer's seconds without the sign. */
export async function secondsShown(page: Page): Promise<number> {
  const parts = ((await timer(page).textContent()) ?? '').split(':').map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}

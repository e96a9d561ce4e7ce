import {setTimeout as pause} from 'node:timers/promises';
import type {Browser} from 'playwright';
import type {Edit} from '../edit/edits';

/** Timeout in milliseconds. */
const TIMEOUT = 60_000;
/** Milliseconds until the editor and its server are idle. */
const SETTLE_TIME = 2000;

/** Types a paragraph at the end of a page. Returns milliseconds from the last key until the preview shows it. */
export async function measureTyping(
  browser: Browser,
  address: string,
  {name, path}: Pick<Edit, 'name' | 'path'>,
  round: number,
): Promise<number> {
  const mark = `typed-${name}-${round}`;
  const context = await browser.newContext({viewport: {width: 1400, height: 900}});
  context.setDefaultTimeout(TIMEOUT);
  const tab = await context.newPage();
  try {
    // This address signs the browser in.
    await tab.goto(address);
    await tab.goto(new URL(`write/edit/?path=${encodeURIComponent(`docs/${path}`)}`, new URL(address)).href);
    await tab.getByRole('textbox', {name: 'Text of the page'}).click();
    await tab.keyboard.press('Control+End');
    await tab.waitForFunction(isPreviewed, '');
    await pause(SETTLE_TIME);
    await tab.keyboard.insertText(`\n\n${mark}`);
    const typed = performance.now();
    await tab.waitForFunction(isPreviewed, mark);
    return performance.now() - typed;
  } catch (cause) {
    throw new Error(`The preview of ${path} did not show ${mark}`, {cause});
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function isPreviewed(text: string): boolean {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Preview of the page"]');
  return frame?.contentDocument?.querySelector('article')?.textContent?.includes(text) ?? false;
}

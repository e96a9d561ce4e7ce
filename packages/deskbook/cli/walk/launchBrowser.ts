import {findBrowsers} from '@deskbook/engine/findBrowsers';
import type {Browser} from 'playwright';

/** Launches the first browser on this machine that starts; returns undefined if there is none. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const {chromium} = await import('playwright');
  for (const executablePath of await findBrowsers()) {
    const browser = await chromium.launch({executablePath, args: ['--disable-gpu']}).catch(() => undefined);
    if (browser) return browser;
  }
  return undefined;
}

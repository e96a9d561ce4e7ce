import {existsSync} from 'node:fs';
import {placesOfBrowsers} from './placesOfBrowsers.mjs';

/**
 * Returns paths of browsers on this machine, the best candidate first, or only the one named in the environment. They
 * may still fail to start. Never downloads one.
 */
export async function findBrowsers(env: NodeJS.ProcessEnv = process.env): Promise<string[]> {
  const named = env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
  if (named) return [named];
  return [...placesOfBrowsers(process.platform, env), ...(await playwrightsOwn())].filter(existsSync);
}

/** The browser that Playwright downloads, if a district has that package. */
async function playwrightsOwn(): Promise<string[]> {
  try {
    const {chromium} = await import('playwright');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

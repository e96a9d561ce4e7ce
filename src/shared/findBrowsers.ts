import {existsSync} from 'node:fs';
import {placesOfBrowsers} from './placesOfBrowsers.mjs';

/**
 * The paths of the browsers on this machine, the likeliest first; only the named one if one is named. Whether they run
 * is seen when they are started. None is ever downloaded.
 */
export async function findBrowsers(env: NodeJS.ProcessEnv = process.env): Promise<string[]> {
  const named = env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
  if (named) return [named];
  const {chromium} = await import('playwright');
  return [...placesOfBrowsers(process.platform, env), chromium.executablePath()].filter(existsSync);
}

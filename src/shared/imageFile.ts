import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {decodeAddress} from './decodeAddress';

/**
 * Finds a page's image file: next to the page, in `static` (`/img/lamp.png`) or in the site (`@site/…`).
 *
 * @param pageDir the page's absolute folder
 * @returns its absolute path; undefined if there is no such file
 */
export function imageFile(src: string, pageDir: string, siteDir: string): string | undefined {
  const path = decodeAddress(src.split(/[?#]/)[0] ?? '');
  const inSite = path.startsWith('@site/') ? path.slice(6) : path.startsWith('/') && join('static', path);
  const file = inSite ? join(siteDir, inSite) : join(pageDir, path);
  return existsSync(file) ? file : undefined;
}

import {join} from 'node:path';
import {isInContent, localAddress, siteFile} from './address';
import {isContentFile, isReallyIn} from './contentFile';
import {slashedPath} from './slashedPath';

/**
 * Finds a page's image file: next to the page, in `static` (`/img/lamp.png`) or in the site (`@site/…`).
 *
 * @param pageDir the page's absolute folder
 * @returns its absolute path; undefined if there is no such file in the content folders, or if the address is not local
 */
export function imageFile(src: string, pageDir: string, siteDir: string): string | undefined {
  const address = localAddress(src);
  const path = address && siteFile(address.path, slashedPath(siteDir, pageDir));
  if (path === undefined || !isInContent(path)) return undefined;
  const file = join(siteDir, path);
  return isContentFile(file, siteDir) || isReallyIn(file, pageDir) ? file : undefined;
}

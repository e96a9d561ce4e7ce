import {join} from 'node:path';
import {localAddress, siteFile} from '../address';
import {slashedPath} from '../slashedPath';
import {isContentFile, isReallyIn} from './contentFile';

/**
 * Finds a page's image file: next to the page, in `static` (`/img/lamp.png`) or in the site (`@site/…`).
 *
 * @param pageDir the page's absolute folder
 * @returns its absolute path; undefined if there is no such file in the content folders, or if the address is not local
 */
export function imageFile(src: string, pageDir: string, siteDir: string): string | undefined {
  const address = localAddress(src);
  if (!address) return undefined;
  const file = join(siteDir, siteFile(address.path, slashedPath(siteDir, pageDir)));
  return isContentFile(file, siteDir) || isReallyIn(file, pageDir) ? file : undefined;
}

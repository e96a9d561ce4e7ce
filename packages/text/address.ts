import {posix} from 'node:path';
import {parseLocalURLPath, parseURLOrPath} from '@docusaurus/utils';
import {decodeAddress} from './decodeAddress';
import {CONTENT_FOLDERS} from './files/contentFile';

/** An address as Docusaurus understands it, so `///x` is local and `//x` isn't. */
export type Address =
  /** A file or a page of this site. `path` is `written` decoded; `?` and `#` aren't part of what follows them. */
  | {kind: 'local'; written: string; path: string; query: string | undefined; anchor: string | undefined}
  /** Another host or program. The scheme is in lowercase; `//example.org` has that of the site. */
  | {kind: 'external'; scheme: string}
  /** Docusaurus stops at it, and browsers don't follow it. */
  | {kind: 'invalid'};

export type LocalAddress = Extract<Address, {kind: 'local'}>;

/** `//%2e%2e/x` is a valid URL of the host `..`, which can't exist. */
const NO_HOST = /^\.+$/;

export function parseAddress(url: string): Address {
  try {
    const local = parseLocalURLPath(url);
    if (!local) {
      const {protocol, hostname} = parseURLOrPath(url);
      return NO_HOST.test(hostname) ? {kind: 'invalid'} : {kind: 'external', scheme: protocol.slice(0, -1)};
    }
    const {pathname, search, hash} = local;
    return {kind: 'local', written: pathname, path: decodeAddress(pathname), query: search, anchor: hash};
  } catch {
    return {kind: 'invalid'};
  }
}

export function localAddress(url: string): LocalAddress | undefined {
  const address = parseAddress(url);
  return address.kind === 'local' ? address : undefined;
}

/**
 * Returns the file that Docusaurus reads for a decoded path: beside the page, in `static`, or in the site (`@site/…`).
 *
 * @param folder the page's folder, relative to the site
 * @returns a path relative to the site, which begins with `../` if it leads out of it
 */
export function siteFile(path: string, folder: string): string {
  if (path.startsWith('@site/')) return posix.normalize(path.slice('@site/'.length));
  return posix.join(path.startsWith('/') ? 'static' : folder, path);
}

/** Whether a path relative to the site leads into one of the content folders. Backslashes separate names on Windows. */
export function isInContent(file: string): boolean {
  const [folder] = posix.normalize(file.replaceAll('\\', '/')).split('/');
  return CONTENT_FOLDERS.some((name) => name === folder);
}

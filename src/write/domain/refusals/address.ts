import {decodeAddress} from '../../../shared/decodeAddress';
import {FOLDERS, quoted} from './path';

/** Addresses that open something, and run nothing. */
const SCHEMES = new Set(
  'http https mailto tel sms fax callto sip sips webcal webcals ftp ftps sftp file msteams skype zoommtg geo pathname'.split(
    ' ',
  ),
);
/** What may be shown in the page itself. */
const SHOWN = new Set(['http', 'https', 'pathname']);
const INLINE_PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;

/** Browsers leave these out before they read an address. */
const IGNORED = /[\t\n\r]|^[\0- ]+|[\0- ]+$/g;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * Why a page may not have an address, in words without the place.
 *
 * @param written as the browser gets it: what Markdown and HTML escape is decoded
 * @param from the path of the page
 * @param isShown whether it is an image, a video or a recording in the page
 */
export function addressRefusal(written: string, from: string, isShown: boolean): string | undefined {
  const address = written.replace(IGNORED, '');
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    if (isShown && INLINE_PICTURE.test(address)) return undefined;
    const isAllowed = (isShown ? SHOWN : SCHEMES).has(scheme);
    return isAllowed
      ? undefined
      : `has the address ${quoted(address)}, which is not of a kind that a page may have. Use one that begins with https://`;
  }
  return address.startsWith('//') ? undefined : fileRefusal(address, from, isShown);
}

/** `?` and `#` and what follows. */
const REST = /[?#].*$/s;
/** The bundler reads them as a part of its own language. */
const CODE = /["'`\\!]/;

/** A file that the build copies beside the page: it must not be one that readers may not have, or a word to the bundler. */
function fileRefusal(address: string, from: string, isShown: boolean): string | undefined {
  const path = decodeAddress(address.replace(REST, ''));
  const isFile = isShown || path.startsWith('@site/') || /\.[^./]+$/.test(path.replace(/\.(?:mdx?|html)$/, ''));
  if (!isFile) return undefined;
  const rest = decodeAddress(REST.exec(address)?.[0] ?? '');
  if (path.includes('!') || CODE.test(rest)) {
    return `has the address ${quoted(address)}. A file's name and what follows it can't have quotes, backslashes or exclamation marks`;
  }
  const [top = ''] = resolved(path.replaceAll('\\', '/'), from);
  if (FOLDERS.some((folder) => folder === top)) return undefined;
  return `leads to ${quoted(address)}, which is not in the folders ${FOLDERS.join(', ')}`;
}

/** The names on the way from the site's folder; the first one is `..` where it leads out of it. */
function resolved(path: string, from: string): string[] {
  const names = path.startsWith('@site/') ? [] : path.startsWith('/') ? ['static'] : from.split('/').slice(0, -1);
  for (const name of path.replace(/^@site\//, '').split('/')) {
    if (name === '..' && names.pop() === undefined) return ['..'];
    if (name !== '' && name !== '.' && name !== '..') names.push(name);
  }
  return names;
}

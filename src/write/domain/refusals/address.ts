import {decodeAddress} from '../../../shared/decodeAddress';
import {FOLDERS, quoted} from './path';

/** URL schemes that open something but don't execute anything. */
const SCHEMES = new Set(
  'http https mailto tel sms fax callto sip sips webcal webcals ftp ftps sftp file msteams skype zoommtg geo pathname'.split(
    ' ',
  ),
);
/** Schemes allowed for embedded media. */
const SHOWN = new Set(['http', 'https', 'pathname']);
const INLINE_PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;

/** Characters browsers strip before they parse a URL. */
const IGNORED = /[\t\n\r]|^[\0- ]+|[\0- ]+$/g;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * Returns why a page can't contain a URL, as a message without its place.
 *
 * @param written the URL with Markdown and HTML escapes decoded
 * @param from the path of the page
 * @param isShown whether it's an image, a video or a recording on the page
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

/** The query and the fragment. */
const REST = /[?#].*$/s;
/** Characters that would change the bundler's request. */
const CODE = /["'`\\!]/;

/** Refuses files the build would copy that readers must not have, and paths with bundler syntax. */
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

/** Resolves a path to its segments from the site's folder; the first is `..` if it leads outside. */
function resolved(path: string, from: string): string[] {
  const names = path.startsWith('@site/') ? [] : path.startsWith('/') ? ['static'] : from.split('/').slice(0, -1);
  for (const name of path.replace(/^@site\//, '').split('/')) {
    if (name === '..' && names.pop() === undefined) return ['..'];
    if (name !== '' && name !== '.' && name !== '..') names.push(name);
  }
  return names;
}

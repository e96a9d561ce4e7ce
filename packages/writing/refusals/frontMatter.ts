import {type AddressUse, addressFault} from '@deskbook/content/addresses/addressFaults';
import {parseAddress} from '@deskbook/text/address';
import {capitalized} from '@deskbook/text/strings';
import type {YamlPath, YamlSource, YamlValue} from '@deskbook/text/yaml/yamlSource';
import {quoted} from './path';

/** Something not allowed in a page's facts, without its line. */
interface Violation {
  path: YamlPath;
  message: string;
}

/** The build writes values into a script, where this would end the string and start code. */
const ENDS_TEXT = /\\(?:'|$)/;
const RUNS = /^[\0- ]*(?:javascript|vbscript|data)\s*:\S*$/i;

/** Returns why a page's facts aren't allowed, with the line. */
export function factsRefusal({value, placeOf}: YamlSource, from: string): string | undefined {
  const [first] = violationsIn(value, [], from);
  return first && `Line ${placeOf(first.path).line} ${first.message}.`;
}

function violationsIn(value: YamlValue, path: YamlPath, from: string): Violation[] {
  if (typeof value === 'string') return textRefusal(value, path, from);
  if (Array.isArray(value)) return value.flatMap((item, index) => violationsIn(item, [...path, index], from));
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    if (isMdx(key, inner))
      return [
        {path: here, message: 'turns this page into a program, which only someone with the files of the site can do'},
      ];
    return [...textRefusal(key, here, from), ...violationsIn(inner, here, from)];
  });
}

/** `format: mdx`, at the top level or below `mdx`. */
function isMdx(key: string, value: YamlValue): boolean {
  return key.toLowerCase() === 'format' && typeof value === 'string' && value.trim().toLowerCase() !== 'md';
}

function textRefusal(text: string, path: YamlPath, from: string): Violation[] {
  if (ENDS_TEXT.test(text))
    return [{path, message: 'has a backslash (\\) at the end or before an apostrophe. Take the backslash out'}];
  if (RUNS.test(text))
    return [{path, message: 'has an address of a kind that a page may not have. Use one that begins with https://'}];
  // Docusaurus has the bundler copy files whose paths begin with `./`. Other paths reach browsers as they are.
  const use = text.startsWith('./') ? 'image' : 'html';
  const message = /^[./]/.test(text) ? addressRefusal(text, from, use)?.message : undefined;
  return message ? [{path, message}] : [];
}

/** URL schemes that open something but don't execute anything. */
const SCHEMES = new Set(
  'http https mailto tel sms fax callto sip sips webcal webcals ftp ftps sftp file msteams skype zoommtg geo'.split(
    ' ',
  ),
);
/** Schemes allowed for embedded media. */
const SHOWN = new Set(['http', 'https']);
const INLINE_PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;

/** Docusaurus takes it out of an address, once, and leaves the rest to the browser. */
const PATHNAME = 'pathname://';

/** Why a page can't contain something, as a message without its place. */
export interface PartRefusal {
  message: string;
  /** The URL, if that is what's wrong. */
  address?: string;
}

/**
 * Returns why a page can't contain a URL.
 *
 * @param written the URL with Markdown and HTML escapes decoded
 * @param from the path of the page
 */
export function addressRefusal(written: string, from: string, use: AddressUse): PartRefusal | undefined {
  const message = messageOf(written, from, use);
  return message === undefined ? undefined : {message, address: written};
}

function messageOf(written: string, from: string, use: AddressUse): string | undefined {
  const fault = addressFault(written, from, use);
  if (fault) return `has the address ${quoted(written)}, which ${fault.what}. ${capitalized(fault.fix)}`;
  return opens(written, use)
    ? undefined
    : `has the address ${quoted(written)}, which is not of a kind that a page may have. Use one that begins with https://`;
}

/** Whether what a browser makes of a URL is harmless. */
function opens(url: string, use: AddressUse): boolean {
  const address = parseAddress(url);
  if (address.kind === 'local') return true;
  if (address.kind === 'invalid') return false;
  if (address.scheme === 'pathname') return url.includes(PATHNAME) && opens(url.replace(PATHNAME, ''), use);
  if (use === 'image') return SHOWN.has(address.scheme) || INLINE_PICTURE.test(url);
  return SCHEMES.has(address.scheme);
}

import {type AddressUse, addressFault} from '@deskbook/content/addresses/addressFaults';
import {parseAddress} from '@deskbook/text/address';
import {capitalized} from '@deskbook/text/strings';
import {quoted} from './path';

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

import {posix} from 'node:path';
import {isInContent, type LocalAddress, parseAddress, siteFile} from '@deskbook/text/address';
import {CONTENT_FOLDERS} from '@deskbook/text/files/contentFile';

export interface AddressFault {
  /** Follows "the link …". */
  what: string;
  expected: string;
  fix: string;
}

/** How a page uses an address. Docusaurus reads a file for the first two, and browsers follow the last. */
export type AddressUse = 'image' | 'link' | 'html';

/** Finds what no page's address may be, whether or not something is there. */
export function addressFault(url: string, from: string, use: AddressUse): AddressFault | undefined {
  const address = parseAddress(url);
  if (address.kind === 'invalid') return UNREADABLE;
  if (address.kind === 'external') return ON_ONE_COMPUTER.test(url) ? onOneComputer(url) : undefined;
  if (!staysHere(url)) return AMBIGUOUS;
  if (use === 'image' || (use === 'link' && mayBeFile(address))) return fileFault(address, from);
  return climbs(address, from) ? OUTSIDE : undefined;
}

/** A drive of Windows, or a file without the name of a computer that shares it with everyone. */
const ON_ONE_COMPUTER = /^(?:[a-z]:|file:(?!\/\/[^/]))/i;

function onOneComputer(url: string): AddressFault {
  const name = url.split(/[\\/]/).at(-1) ?? '';
  return {
    what: 'leads to a file on your own computer, which nobody else has',
    expected: 'the path of a file in docs, relative to this one',
    fix: `copy the file into the folder img beside this page, and write img/${name}`,
  };
}

const UNREADABLE: AddressFault = {
  what: "can't be read as an address",
  expected: 'an address that begins with https://, or the path of a file, relative to this page',
  fix: 'copy the address again',
};

const AMBIGUOUS: AddressFault = {
  what: 'leads to a file in the build, but to another host in a browser',
  expected: 'one slash at the beginning, or none',
  fix: 'write a path relative to this page, or one that begins with a single /',
};

const OUTSIDE: AddressFault = {
  what: `leads to a file outside the folders ${CONTENT_FOLDERS.join(', ')}`,
  expected: `a file in ${CONTENT_FOLDERS.join(', ')}`,
  fix: 'put the file into static, and write its path from there, such as /forms/card.pdf',
};

const HAS_SYNTAX: AddressFault = {
  what: "has a ?, !, \", \\ or an invisible character, which a file's address can't have",
  expected: 'only the path of the file',
  fix: 'take out what follows the name of the file, or rename the file',
};

/** Whether a browser would look for a local address on this site. */
function staysHere(url: string): boolean {
  const here = 'https://here.invalid';
  return URL.canParse(url, here) && new URL(url, here).origin === here;
}

/** The same test as Docusaurus's `transformLinks`, which it makes before it decodes the address. */
function mayBeFile({written}: LocalAddress): boolean {
  return written.startsWith('@site/') || (posix.extname(written) !== '' && !/\.(?:mdx?|html)$/.test(written));
}

/** Browsers stop at the top of the site and don't decode slashes; what answers them may do neither. */
function climbs({written, path}: LocalAddress, from: string): boolean {
  const hasHiddenSlash = path.split('/').length !== written.split('/').length;
  return (path.startsWith('/') || hasHiddenSlash) && !isInContent(siteFile(path, posix.dirname(from)));
}

/** What would end the text in the code that Docusaurus makes of a path or an anchor. */
const ENDS_TEXT = /["\\\p{Cc}\u2028\u2029]/u;

/** The bundler reads what follows `?` and `!` as instructions. */
function fileFault({path, query, anchor = ''}: LocalAddress, from: string): AddressFault | undefined {
  if (!isInContent(siteFile(path, posix.dirname(from)))) return OUTSIDE;
  return query !== undefined || path.includes('!') || ENDS_TEXT.test(path + anchor) ? HAS_SYNTAX : undefined;
}

import {line, SCALAR} from './fields';

/** What no path of a page can hold: the browser or the router would read it as something else. */
export const NOT_IN_ADDRESSES = /[#?%\\:*()\p{Cc}]/u;

/** Whether an author may give a page this path. */
export function isSlug(text: string): boolean {
  return !NOT_IN_ADDRESSES.test(text) && !/\s/.test(text);
}

/** The path of a page in the site, as it is in a `slug`. */
export function address(example = 'new-switches') {
  return line('letters, digits, hyphens and slashes', example, SCALAR, (given, refuse) =>
    isSlug(given) && !given.split('/').includes('..')
      ? given
      : refuse('%s cannot be part of an address', {fix: addressLike(given)}),
  );
}

const FORMER_ADDRESS = /^\/(?:docs|blog)\/(?:[^/?#\s]+\/)*[^/?#\s]+\/?$/;

/** Whether something reads as an address that a page or a post of this site had before. */
export function isFormerAddress(given: string): boolean {
  return FORMER_ADDRESS.test(given) && !given.split('/').includes('..');
}

/** An address of a page, as it is behind the name of the web server. */
export function formerAddress() {
  const expected = 'an address of this site that begins with /docs/ or /blog/';
  return line(expected, '/docs/procedures/load-paper/', FORMER_ADDRESS, (given, refuse) =>
    isFormerAddress(given) ? given : refuse('%s is not an address that a page of this site could have had'),
  );
}

/** The same words as an address could have them. */
export function addressLike(text: string): string {
  const plain = (name: string) => name.replaceAll(/[#?%\\:*()\p{Cc}\s]+/gu, '-').replace(/^-+|-+$/g, '');
  return text
    .split('/')
    .map((name) => (name === '..' ? '' : plain(name)))
    .join('/');
}

/** A web address, or the path of a file; it must be one by the letters, since Docusaurus asks for that. */
export function isUri(given: string): boolean {
  if (URL.canParse(given)) return true;
  return URL.canParse(given, 'https://example.org/') && /^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[\da-f]{2})+$/i.test(given);
}

export function uri(example = 'https://example.org/') {
  return line('a web address, or the path of a file without spaces', example, /^\S+$/, (given, refuse) =>
    isUri(given) ? given : refuse('%s is not a valid address'),
  );
}

const LINK = /^(?:https?:\/\/|mailto:|\/)/;

/** Where a link leads: to another web site, to a mailbox, or to a page of this site by its whole path. */
export function link() {
  return line('an address that begins with https://, mailto: or /', 'https://example.org/', LINK, (given, refuse) =>
    isUri(given) && LINK.test(given)
      ? given
      : refuse('%s is not a web address', {fix: /^[\w.-]+\.\w+/.test(given) ? `https://${given}` : undefined}),
  );
}

/** An account such as `desk`, or its whole address. */
export function account() {
  const expected = 'the name of an account, or an address that begins with https://';
  return line(expected, 'westplex', SCALAR, (given, refuse) =>
    /^(?:https?:\/\/|mailto:)/.test(given) || !given.includes('/')
      ? given
      : refuse('%s is neither an account nor a web address', {fix: `https://${given}`}),
  );
}

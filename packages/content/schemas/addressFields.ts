import {SCALAR, scalarField} from './fields';

/** Characters that can't be in a page's path, because browsers or the router treat them as syntax. */
export const NOT_IN_ADDRESSES = /[#?%\\:*()\p{Cc}]/u;

/** Whether an author may give a page this path. */
export function isSlug(text: string): boolean {
  return !NOT_IN_ADDRESSES.test(text) && !/\s/.test(text);
}

/** A page's path, as in `slug`. */
export function address(example = 'new-switches') {
  return scalarField('letters, digits, hyphens and slashes', example, SCALAR, (given, refuse) =>
    isSlug(given) && !given.split('/').includes('..')
      ? given
      : refuse('%s cannot be part of an address', {fix: addressLike(given)}),
  );
}

const FORMER_ADDRESS = /^\/(?:docs|blog)\/(?:[^/?#\s]+\/)*[^/?#\s]+\/?$/;

/** Whether something looks like a former address of a page or post of this site. */
export function isFormerAddress(given: string): boolean {
  return FORMER_ADDRESS.test(given) && !given.split('/').includes('..');
}

/** A page's address without the host. */
export function formerAddress() {
  const expected = 'an address of this site that begins with /docs/ or /blog/';
  return scalarField(expected, '/docs/procedures/load-paper/', FORMER_ADDRESS, (given, refuse) =>
    isFormerAddress(given) ? given : refuse('%s is not an address that a page of this site could have had'),
  );
}

/** Turns text into something an address can contain. */
export function addressLike(text: string): string {
  const plain = (name: string) => name.replaceAll(/[#?%\\:*()\p{Cc}\s]+/gu, '-').replace(/^-+|-+$/g, '');
  return text
    .split('/')
    .map((name) => (name === '..' ? '' : plain(name)))
    .join('/');
}

/** A web address or a file path. Docusaurus requires a valid URI. */
export function isUri(given: string): boolean {
  if (URL.canParse(given)) return true;
  return URL.canParse(given, 'https://example.org/') && /^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[\da-f]{2})+$/i.test(given);
}

export function uri(example = 'https://example.org/') {
  return scalarField('a web address, or the path of a file without spaces', example, /^\S+$/, (given, refuse) =>
    isUri(given) ? given : refuse('%s is not a valid address'),
  );
}

const LINK = /^(?:https?:\/\/|mailto:|\/)/;

/** A link's target: another website, a mailbox, or a page of this site by its full path. */
export function link() {
  return scalarField(
    'an address that begins with https://, mailto: or /',
    'https://example.org/',
    LINK,
    (given, refuse) =>
      isUri(given) && LINK.test(given)
        ? given
        : refuse('%s is not a web address', {fix: /^[\w.-]+\.\w+/.test(given) ? `https://${given}` : undefined}),
  );
}

/** An account name such as `desk`, or its URL. */
export function account() {
  const expected = 'the name of an account, or an address that begins with https://';
  return scalarField(expected, 'westplex', SCALAR, (given, refuse) =>
    /^(?:https?:\/\/|mailto:)/.test(given) || !given.includes('/')
      ? given
      : refuse('%s is neither an account nor a web address', {fix: `https://${given}`}),
  );
}

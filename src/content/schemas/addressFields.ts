import {line} from './fields';

/** What no path of a page can hold: the browser or the router would read it as something else. */
export const NOT_IN_ADDRESSES = /[#?%\\:*()\p{Cc}]/u;

/** Whether an author may give a page this path. */
export function isSlug(text: string): boolean {
  return !NOT_IN_ADDRESSES.test(text) && !/\s/.test(text);
}

/** The path of a page in the site, as it is in a `slug`. */
export function address(example = 'new-switches') {
  const expected = 'letters, digits, hyphens and slashes';
  return line<string>(expected, example, (given) =>
    isSlug(given) && !given.split('/').includes('..')
      ? {value: given}
      : {refused: {message: '%s cannot be part of an address', expected, fix: addressLike(given)}},
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
  const expected = 'a web address, or the path of a file without spaces';
  return line<string>(expected, example, (given) =>
    isUri(given) ? {value: given} : {refused: {message: '%s is not a valid address', expected}},
  );
}

/** Where a link leads: to another web site, to a mailbox, or to a page of this site by its whole path. */
export function link() {
  const expected = 'an address that begins with https://, mailto: or /';
  return line<string>(expected, 'https://example.org/', (given) =>
    isUri(given) && /^(?:https?:\/\/|mailto:|\/)/.test(given)
      ? {value: given}
      : {
          refused: {
            message: '%s is not a web address',
            expected,
            fix: /^[\w.-]+\.\w+/.test(given) ? `https://${given}` : undefined,
          },
        },
  );
}

/** An account such as `desk`, or its whole address. */
export function account() {
  const expected = 'the name of an account, or an address that begins with https://';
  return line<string>(expected, 'westplex', (given) =>
    /^(?:https?:\/\/|mailto:)/.test(given) || !given.includes('/')
      ? {value: given}
      : {refused: {message: '%s is neither an account nor a web address', expected, fix: `https://${given}`}},
  );
}

import {posix} from 'node:path';
import type {Addressed} from '@deskbook/content/addresses/siteAddresses';
import type {Catalog} from '@deskbook/content/catalog';
import {localAddress} from '@deskbook/text/address';
import {decodeAddress} from '@deskbook/text/decodeAddress';

interface LinkContext {
  catalog: Pick<Catalog, 'district'>;
  addressed: readonly Addressed[];
}

/** Returns a function that turns a page's links into URLs that work elsewhere; undefined for those that can't. */
export function wholeAddresses(path: string, {catalog, addressed}: LinkContext): (href: string) => string | undefined {
  const byPath = new Map(addressed.flatMap(({page, address}) => (page ? [[page.path, address]] : [])));
  const root = rootOf(catalog);
  return (href) => {
    if (!localAddress(href)) return /^(?:https?|mailto|tel):/i.test(href) ? href : undefined;
    const [written, rest] = split(href);
    const target = written === '' ? path : posix.join(posix.dirname(path), decodeAddress(written));
    const address = written.startsWith('/') ? written : byPath.get(target);
    return address && `${root}${address.slice(1)}${rest}`;
  };
}

/** Returns a function that finds the page for a full site URL; undefined for other URLs. */
export function pagesAt({catalog, addressed}: LinkContext): (href: string) => string | undefined {
  const byAddress = new Map(addressed.map(({path, address}) => [address, path]));
  const root = rootOf(catalog);
  return (href) => {
    if (!href.startsWith(root)) return undefined;
    const [written, rest] = split(href.slice(root.length));
    const path = byAddress.get(`/${decodeAddress(written)}`.replace(/\/?$/, '/'));
    return path && `${path}${rest}`;
  };
}

function rootOf({district}: Pick<Catalog, 'district'>): string {
  return `${district.url}${district.base_url}`;
}

function split(address: string): [path: string, rest: string] {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  return [path, rest];
}

import {posix} from 'node:path';
import {isAsset} from '@deskbook/content/bodyLinks';
import {REFERENCE_FIELDS, type ReferenceField} from '@deskbook/content/references';
import {localAddress} from '@deskbook/text/address';
import type {SiteMap} from './siteMap';
import type {WrittenLink} from './writtenLinks';

/** How a link spells its target. */
export type Spelling =
  /** Relative to the file's folder. */
  | 'relative'
  /** Relative to the docs folder: `/procedures/load-paper.md`. */
  | 'rooted'
  /** `@site/docs/…` */
  | 'site'
  /** A URL on the built site, from its root or relative to the page's address. */
  | 'address'
  /** A slug or a title. */
  | 'name'
  | 'id';

export interface ResolvedLink {
  spelling: Spelling;
  /** The file, relative to the site; null for an address without a page, such as the calendar. */
  file: string | null;
  /** For spelling `address`: the full address, with a slash at both ends. */
  address?: string;
}

const PAGE = /\.mdx?$/;
const DOCS = 'docs/';

/** Resolves a link in a file; null if it leads outside the site, or to the page itself. */
export function resolveLink(link: WrittenLink, from: string, map: SiteMap): ResolvedLink | null {
  const {form, url, field = ''} = link;
  if (form === 'id') {
    const id = map.pageWithId(url) ?? map.pageWithId(posix.join(posix.dirname(from.slice(DOCS.length)), url));
    return id === undefined ? null : {spelling: 'id', file: id};
  }
  if (form === 'reference' && !PAGE.test(url)) {
    const [found, ...others] = map.pagesNamed(url, REFERENCE_FIELDS[field as ReferenceField].kinds);
    return found === undefined || others.length > 0 ? null : {spelling: 'name', file: found};
  }
  const own = withoutOrigin(url, map);
  const local = localAddress(own);
  if (!local) return null;
  const {path} = local;
  if (path === '') return own === url ? null : addressTarget('/', from, map);
  return resolvePath(link, path, from, map);
}

function resolvePath({form, isImage}: WrittenLink, path: string, from: string, map: SiteMap): ResolvedLink | null {
  const relative = posix.normalize(posix.join(posix.dirname(from), path));
  if (form === 'reference') return {spelling: 'relative', file: relative};
  if (form === 'image') return path.startsWith('./') ? {spelling: 'relative', file: relative} : null;
  if (PAGE.test(path)) {
    if (form === 'html') return null;
    if (path.startsWith('@site/')) return {spelling: 'site', file: posix.normalize(path.slice(6))};
    if (path.startsWith('/')) return {spelling: 'rooted', file: posix.join(DOCS, path)};
    const inDocs = posix.join(DOCS, path);
    return {spelling: 'relative', file: map.has(relative) || !map.has(inDocs) ? relative : inDocs};
  }
  if (path.startsWith('@site/')) return {spelling: 'site', file: posix.normalize(path.slice(6))};
  if (isImage || (form === 'text' && isAsset(path))) {
    return path.startsWith('/') ? null : {spelling: 'relative', file: relative};
  }
  // In `district.yml`, a docs folder.
  if (form === 'district' && !path.startsWith('/')) return null;
  return addressTarget(path, from, map);
}

function addressTarget(path: string, from: string, map: SiteMap): ResolvedLink {
  const whole = posix.join('/', posix.resolve(map.addressOf(from) ?? '/', path), '/');
  const {baseUrl} = map;
  const address = baseUrl !== '/' && whole.startsWith(baseUrl) ? whole.slice(baseUrl.length - 1) : whole;
  return {spelling: 'address', file: map.pageAt(address) ?? null, address};
}

/** Removes the site's origin from links copied from the address bar. */
export function withoutOrigin(url: string, {url: origin}: Pick<SiteMap, 'url'>): string {
  return url === origin || url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
}

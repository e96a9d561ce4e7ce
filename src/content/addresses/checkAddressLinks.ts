import {posix} from 'node:path';
import {localAddress} from '../../shared/address';
import {checkAnchor, isAsset, leadsToADraft} from '../bodyLinks';
import {markdown} from '../markdownText';
import {nearest, nearestFirst} from '../nearest';
import type {BodyLink} from '../outline';
import {type Diagnostic, type Problem, placeIn, problemAt} from '../problems';
import {isPublic, leadsToStaffPage} from '../visibility';
import {addressFault} from './addressFaults';
import type {Redirect} from './redirects';
import type {Addressed} from './siteAddresses';

export interface AddressOptions {
  /** The site's origin and base URL, such as `https://staff.example.org` and `/`. */
  url: string;
  baseUrl: string;
  severity: Problem['severity'];
  /** Former addresses that redirect. */
  redirects: readonly Redirect[];
  /** Addresses of folder lists, without the base URL. */
  folders: readonly string[];
  /** Whether the site has a generated page at a path, such as the calendar. */
  isPlace: (path: string) => boolean;
  /** Whether a path has a page here but not on the public site. */
  isForStaff: (path: string) => boolean;
  /** Whether the static folder has a file at a path. */
  isStatic: (path: string) => boolean;
}

/** A site running on someone's own computer. */
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?=[/?#]|$)/i;
/** `npm start` uses port 3000, or the next free one. */
const OUR_PORT = /^[a-z]+:\/\/[^/]*:30\d\d(?=[/?#]|$)/i;
/** Pages that Docusaurus and plugins generate, such as tags. */
const MADE = /^\/blog\/(?:$|tags\/|authors\/|page\/|\w+\.(?:xml|json)$)|^\/docs\/tags\/|\/(?:run|print)\/$/;

/** Reports links copied from the address bar: they're broken, or lead to the author's own computer. */
export function checkAddressLinks(files: readonly Addressed[], options: AddressOptions): Problem[] {
  const byAddress = new Map(files.map((file) => [file.address.toLowerCase(), file]));
  return files.flatMap((file) =>
    [...file.outline.links, ...bareLocalLinks(file)].flatMap((link) => {
      const diagnostic = diagnosticOf(file, link, byAddress, options);
      return diagnostic ? problemAt({file: file.path, ...link}, {severity: options.severity, ...diagnostic}) : [];
    }),
  );
}

function bareLocalLinks({body, bodyLine}: Addressed): BodyLink[] {
  const links: BodyLink[] = [];
  if (!/localhost|127\.0\.0\.1|\[::1\]/i.test(body)) return links;
  markdown.parse(body).iterate({
    enter({name, from, to, node}) {
      const url = body.slice(from, to);
      if (name !== 'URL' || !LOCAL.test(url) || IN_A_LINK.test(node.parent?.name ?? '')) return;
      links.push({url, type: 'link', ...placeIn(body, from, bodyLine)});
    },
  });
  return links;
}

const IN_A_LINK = /^(?:Link|Image|LinkReference)$/;

function diagnosticOf(
  file: Addressed,
  {url, type, line}: BodyLink,
  byAddress: ReadonlyMap<string, Addressed>,
  options: AddressOptions,
): Diagnostic | undefined {
  const address = type === 'link' ? readAddress(url, file, options) : undefined;
  if (!address) return undefined;
  const target = byAddress.get(address.path.toLowerCase());
  if (address.isLocal) {
    // Another port may belong to a program that the page is about.
    if (!target && !OUR_PORT.test(url)) return undefined;
    return onOneComputer(url, (target ? linkTo(target, file) : address.path) + address.anchor);
  }
  if (target?.isDraft && !file.isDraft) return leadsToADraft(url);
  const isForStaff = target ? !isPublic(target) : options.isForStaff(address.path);
  if (isForStaff && isPublic(file, line)) return leadsToStaffPage(`the link "${url}"`, url);
  if (target) return checkAnchor(file, target, address.anchor.slice(1), url);
  const moved = options.redirects.find(({from}) => from.toLowerCase() === address.path.toLowerCase())?.to;
  if (moved) return hasMoved(url, linkTo(moved, file) + address.anchor);
  if (isKnown(address.path, options)) return undefined;
  const folder = options.folders.find((path) => posix.basename(path) === posix.basename(address.path));
  const nowhere = leadsNowhere(url, file, address.path, [...byAddress.values()]);
  return folder && !byAddress.has(folder) ? {...nowhere, fix: folder} : nowhere;
}

interface Address {
  /** With a slash at both ends, without the base URL. */
  path: string;
  /** `#load-paper`, or an empty string. */
  anchor: string;
  isLocal: boolean;
}

/** Parses a link as an address of this site; undefined if it isn't one. */
function readAddress(url: string, from: Addressed, {url: site, baseUrl}: AddressOptions): Address | undefined {
  const isLocal = LOCAL.test(url);
  const own = withoutOrigin(url.replace(LOCAL, ''), site);
  const local = localAddress(own);
  // `checkBodyLinks` reports the faults.
  if (!local || addressFault(own, from.path, 'link')) return undefined;
  const {written} = local;
  if ((written === '' && own === url) || /\.mdx?$/.test(written) || (!isLocal && isAsset(written))) return undefined;
  const whole = posix.join('/', posix.resolve(from.address, local.path), '/');
  const path = baseUrl !== '/' && whole.startsWith(baseUrl) ? whole.slice(baseUrl.length - 1) : whole;
  return {path, anchor: local.anchor === undefined ? '' : `#${local.anchor}`, isLocal};
}

function withoutOrigin(url: string, site: string): string {
  const origin = site.replace(/\/$/, '');
  return url === origin || url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
}

function isKnown(path: string, {isPlace, isStatic}: AddressOptions): boolean {
  return MADE.test(path) || isPlace(path) || isStatic(path.replace(/\/$/, ''));
}

function onOneComputer(url: string, fix: string): Diagnostic {
  return {
    message: `the link "${url}" works only on your own computer`,
    found: url,
    expected: 'the path of a page, relative to this one',
    fix,
  };
}

function hasMoved(url: string, fix: string): Diagnostic {
  return {
    message: `the page at the address "${url}" has moved`,
    found: url,
    expected: 'the path of a page, relative to this one',
    fix,
  };
}

function leadsNowhere(url: string, from: Addressed, path: string, files: readonly Addressed[]): Diagnostic {
  const lastOf = (address: string) => posix.basename(address);
  const name = nearest(lastOf(path), [...new Set(files.map(({address}) => lastOf(address)))]);
  const alike = files.filter(({address}) => lastOf(address) === name);
  const [address] = nearestFirst(
    path,
    alike.map((file) => file.address),
  );
  const target = alike.find((file) => file.address === address);
  return {
    message: `there is no page at the address "${url}"`,
    found: url,
    expected: 'the path of a page, relative to this one',
    fix: target && linkTo(target, from),
  };
}

/** Docusaurus resolves file paths to pages from anywhere, but to posts only from posts. */
function linkTo(target: Addressed, from: Addressed): string {
  if (from.page && !target.page) return target.address;
  return posix.relative(posix.dirname(from.path), target.path);
}

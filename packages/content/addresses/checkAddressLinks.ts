import {posix} from 'node:path';
import {localAddress} from '@deskbook/text/address';
import {markdown} from '@deskbook/text/markdown/markdownText';
import {nearest, nearestFirst} from '@deskbook/text/nearest';
import {type Diagnostic, type Problem, positionIn, problemAt} from '@deskbook/text/problems/problems';
import {addressOfFile, checkAnchor, isAsset, leadsToADraft, linkWithAnchor, rewriteTo} from '../bodyLinks';
import type {BodyLink} from '../markdown/outline';
import {isMdx} from '../mdx/isMdx';
import {isPublic, leadsToStaffPage} from '../visibility';
import {addressFault} from './addressFaults';
import {createMeant, type Meant, meantAnchor} from './meantTarget';
import type {Redirect} from './redirects';
import type {Addressed} from './siteAddresses';

export interface AddressOptions {
  siteDir: string;
  /** The site's origin and base URL, such as `https://staff.example.org` and `/`. */
  url: string;
  baseUrl: string;
  severity: Problem['severity'];
  redirects: readonly Redirect[];
  /** Addresses of folder lists, without the base URL. */
  folders: readonly string[];
  /** Whether the site has a generated page at a path, such as the calendar. */
  isPlace: (path: string) => boolean;
  /** Whether a path has a page here but not on the public site. */
  isForStaff: (path: string) => boolean;
  isStatic: (path: string) => boolean;
}

/** A site running on someone's own computer. */
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?=[/?#]|$)/i;
/** `npm start` uses port 3000, or the next free one. */
const OUR_PORT = /^[a-z]+:\/\/[^/]*:30\d\d(?=[/?#]|$)/i;

/** Reports links copied from the address bar: they're broken, or lead to the author's own computer. */
export function checkAddressLinks(files: readonly Addressed[], options: AddressOptions): Problem[] {
  const pages = files.filter(({path}) => IS_PAGE.test(path));
  const byAddress = new Map(pages.map((file) => [file.address.toLowerCase(), file]));
  const site = {...options, pages, byAddress, meant: createMeant(pages, options.siteDir)};
  return files.flatMap((file) =>
    linksOf(file).flatMap((link) => {
      const diagnostic = diagnosticOf(file, link, site);
      return diagnostic ? problemAt({file: file.path, ...link}, {severity: options.severity, ...diagnostic}) : [];
    }),
  );
}

interface AddressedSite extends AddressOptions {
  pages: readonly Addressed[];
  byAddress: ReadonlyMap<string, Addressed>;
  meant: Meant<Addressed>;
}

interface FollowedLink extends BodyLink {
  /** Browsers and Docusaurus resolve it as it is written. */
  isHtml?: boolean;
  /** Its address is what readers see. */
  isBare?: boolean;
}

function linksOf(file: Addressed): FollowedLink[] {
  const inHtml = file.outline.htmlLinks.map((link) => ({...link, isHtml: true}));
  return [...file.outline.links, ...inHtml, ...bareLocalLinks(file)];
}

const IS_PAGE = /\.mdx?$/;

function bareLocalLinks({body, bodyLine}: Addressed): FollowedLink[] {
  const links: FollowedLink[] = [];
  if (!/localhost|127\.0\.0\.1|\[::1\]/i.test(body)) return links;
  markdown.parse(body).iterate({
    enter({name, from, to, node}) {
      const url = body.slice(from, to);
      if (name !== 'URL' || !LOCAL.test(url) || IN_A_LINK.test(node.parent?.name ?? '')) return;
      links.push({url, type: 'link', isBare: true, ...positionIn(body, from, bodyLine)});
    },
  });
  return links;
}

const IN_A_LINK = /^(?:Link|Image|LinkReference)$/;

function diagnosticOf(file: Addressed, link: FollowedLink, site: AddressedSite): Diagnostic | undefined {
  const {url, type, line} = link;
  const address = type === 'link' ? readAddress(link, file, site) : undefined;
  if (!address) return undefined;
  const target = address.written === '' ? file : site.byAddress.get(address.path.toLowerCase());
  if (address.isLocal) return onOneComputer(file, link, address, target, site);
  if (target?.isDraft && !file.isDraft) return leadsToADraft(url);
  const isForStaff = () => (target ? !isPublic(target) : site.isForStaff(address.path));
  if (isPublic(file, line) && isForStaff()) return leadsToStaffPage(`the link "${url}"`, url);
  if (target) return checkAnchor(file, target, address.anchor, url);
  const moved = site.redirects.find(({from}) => from.toLowerCase() === address.path.toLowerCase())?.to;
  if (moved) return hasMoved(url, linkTo(moved, file, link, address.anchor));
  if (isKnown(address.path, site)) return undefined;
  return leadsNowhere(file, link, address, site);
}

interface Address {
  /** With a slash at both ends, without the base URL. */
  path: string;
  /** The part of the link before `?` and `#`, decoded. */
  written: string;
  /** `load-paper`, or an empty string. */
  anchor: string;
  isLocal: boolean;
}

function readAddress({url, isHtml}: FollowedLink, from: Addressed, site: AddressedSite): Address | undefined {
  const {url: origin, baseUrl} = site;
  const isLocal = LOCAL.test(url);
  const own = withoutOrigin(url.replace(LOCAL, ''), origin);
  const local = localAddress(own);
  // `checkBodyLinks` reports the faults.
  if (!local || url === '' || addressFault(own, from.path, isHtml ? 'html' : 'link')) return undefined;
  const {written, anchor = ''} = local;
  const isFile = IS_PAGE.test(written) || (!isLocal && isAsset(written));
  if (!isHtml && ((written === '' && own === url) || isFile)) return undefined;
  // In MDX, nothing adds the base URL to it, so it may lead to something else on the host.
  if (isHtml && isMdx(from) && written.startsWith('/') && !written.startsWith(baseUrl)) return undefined;
  const whole = posix.join('/', posix.resolve(from.address, local.path), '/');
  const path = baseUrl !== '/' && whole.startsWith(baseUrl) ? whole.slice(baseUrl.length - 1) : whole;
  return {path, written: own === url ? local.path : local.path || '/', anchor, isLocal};
}

function withoutOrigin(url: string, site: string): string {
  const origin = site.replace(/\/$/, '');
  return url === origin || url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
}

function isKnown(path: string, {isPlace, isStatic}: AddressOptions): boolean {
  return isPlace(path) || isStatic(path.replace(/\/$/, ''));
}

/** Another port, or an address that this site doesn't have, may belong to a program that the page is about. */
function onOneComputer(
  file: Addressed,
  link: FollowedLink,
  {path, anchor}: Address,
  target: Addressed | undefined,
  site: AddressedSite,
): Diagnostic | undefined {
  const {url, isBare} = link;
  const isPlace = OUR_PORT.test(url) && path !== '/' && site.isPlace(path);
  if (!target && !isPlace) return undefined;
  const fix = target ? linkTo(target, file, link, anchor) : withHash(path, anchor);
  return {
    message: `the link "${url}" works only on your own computer`,
    found: url,
    expected: 'the path of a page, relative to this one',
    fix,
    ...(!isBare && rewriteTo(url, fix)),
  };
}

function hasMoved(url: string, to: string): Diagnostic {
  return {
    message: `the page at the address "${url}" has moved`,
    found: url,
    expected: 'the path of a page, relative to this one',
    ...rewriteTo(url, to),
  };
}

function leadsNowhere(file: Addressed, link: FollowedLink, address: Address, site: AddressedSite): Diagnostic {
  const {url, words, isHtml} = link;
  const {path, written, anchor} = address;
  const nowhere = {
    message: `there is no page at the address "${url}"`,
    found: url,
    expected: isHtml
      ? 'the address of a page, as the browser shows it; only Markdown can link to a file, [like this](page.md)'
      : 'the path of a page, relative to this one',
  };
  const other = isHtml ? undefined : site.meant.file(written, file.path);
  if (other) return {...nowhere, ...rewriteTo(url, addressOfFile(file, other))};
  const sure = site.meant.page(written, file.path, words);
  if (sure && !sure.isDraft && isPublic(sure) === isPublic(file))
    return {...nowhere, ...rewriteTo(url, linkTo(sure, file, link, anchor))};
  const folder = site.folders.find((each) => posix.basename(each) === posix.basename(path));
  if (folder && !site.byAddress.has(folder)) {
    const isSure = path === folder || `/docs${path}` === folder;
    return {...nowhere, ...(isSure ? rewriteTo(url, folder) : {fix: folder})};
  }
  const near = nearestPage(path, site.pages);
  return {...nowhere, fix: near && linkTo(near, file, link, anchor)};
}

function nearestPage(path: string, pages: readonly Addressed[]): Addressed | undefined {
  const lastOf = (address: string) => posix.basename(address);
  const name = nearest(lastOf(path), [...new Set(pages.map(({address}) => lastOf(address)))]);
  const alike = pages.filter(({address}) => lastOf(address) === name);
  const [address] = nearestFirst(
    path,
    alike.map((file) => file.address),
  );
  return alike.find((file) => file.address === address);
}

/** Docusaurus resolves file paths to pages from anywhere, but to posts only from posts, and none in HTML. */
function linkTo(target: Addressed, from: Addressed, {isHtml}: FollowedLink, anchor: string): string {
  if (!isHtml && (target.page || !from.page)) return linkWithAnchor(from, target, anchor);
  return withHash(target.address, meantAnchor(anchor, target) ?? anchor);
}

function withHash(address: string, anchor: string): string {
  return anchor === '' ? address : `${address}#${anchor}`;
}

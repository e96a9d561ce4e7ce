import {existsSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {localAddress, siteFile} from '@deskbook/text/address';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import {findImageFault} from '@deskbook/text/files/imageFiles';
import {nearest} from '@deskbook/text/nearest';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import {addressFault} from './addresses/addressFaults';
import {createMeant, type Meant, meantAnchor} from './addresses/meantTarget';
import {namesIn} from './docIds';
import type {BodyLink} from './markdown/outline';
import type {WrittenFile} from './page';
import {suggestPath} from './references';
import {explainRootedImage} from './rootedImages';
import {isPublic, leadsToStaffPage, type Shown} from './visibility';

/** A Markdown file whose links are checked. Paths are relative to the site, with forward slashes. */
export type LinkedFile = Shown & Pick<WrittenFile, 'path' | 'isDraft'>;

export interface LinkOptions {
  siteDir: string;
  /** The docs folder relative to the site. Links that begin with `/` and end in `.md` are resolved against it. */
  docsPath: string;
  baseUrl: string;
  severity: Problem['severity'];
}

/**
 * Finds links in bodies to missing files, images and anchors. Docusaurus checks links to routes of the built site
 * (`/procedures/`), since only it knows them.
 */
export function checkBodyLinks(files: readonly LinkedFile[], options: LinkOptions): Problem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const site = {...options, byPath, meant: createMeant(files, options.siteDir)};
  return files.flatMap((file) =>
    [...file.outline.links, ...htmlAddresses(file)].flatMap((link) => {
      const diagnostic = checkLink(file, link, site);
      return diagnostic ? problemAt({file: file.path, ...link}, {severity: options.severity, ...diagnostic}) : [];
    }),
  );
}

interface LinkedSite extends LinkOptions {
  byPath: ReadonlyMap<string, LinkedFile>;
  meant: Meant<LinkedFile>;
}

interface CheckedLink extends BodyLink {
  isHtml?: boolean;
}

/** Images in HTML that begin with `/`, which browsers resolve, and links there, whose faults are the same. */
function htmlAddresses({outline}: LinkedFile): CheckedLink[] {
  const images = outline.images.filter(({isHtml, name}) => isHtml && name.startsWith('/'));
  return [
    ...images.map(({name, line, column}) => ({url: name, type: 'image' as const, isHtml: true, line, column})),
    ...outline.htmlLinks.map((link) => ({...link, isHtml: true})),
  ];
}

function checkLink(
  file: LinkedFile,
  {url, type, words, isHtml, line}: CheckedLink,
  options: LinkedSite,
): Diagnostic | undefined {
  if (url === '') return undefined;
  const fault = addressFault(url, file.path, isHtml && type === 'link' ? 'html' : type);
  if (fault)
    return {message: `the ${type} "${url}" ${fault.what}`, found: url, expected: fault.expected, fix: fault.fix};
  // `checkAddressLinks` follows links in HTML. Browsers resolve images there, which may be elsewhere on the host.
  if (isHtml && (type === 'link' || !url.startsWith(options.baseUrl))) return undefined;
  const own = isHtml ? url.slice(options.baseUrl.length - 1) : url;
  const address = localAddress(own);
  if (!address) return undefined;
  if (!canDecode(own)) return hasStrayPercent(own);
  const {path, anchor = ''} = address;
  if (path === '') return checkAnchor(file, file, anchor, own);
  if (path.includes('\0')) return leadsNowhere(own, type);
  if (/\.mdx?$/.test(path)) return checkPage(file, path, {anchor, url: own, words, line}, options);
  if (type === 'link' && !isAsset(path)) return undefined;
  const target = targetOf(file, path);
  if (!existsSync(join(options.siteDir, target))) {
    const isRooted = path.startsWith('/');
    const explained = isRooted && type === 'image' ? explainRootedImage(own, {...options, from: file.path}) : undefined;
    const nowhere =
      explained ?? (isHtml ? undefined : {...leadsNowhere(own, type), ...nearestFile(file, path, options)});
    return nowhere && {...nowhere, ...meantFile(file, {url, path, anchor, words}, options)};
  }
  return type === 'image' ? unreadable(own, join(options.siteDir, target)) : undefined;
}

/** Resolves a link to a file path relative to the site. */
function targetOf(file: Pick<LinkedFile, 'path'>, path: string): string {
  return siteFile(path, posix.dirname(file.path));
}

/** A broken image is only a warning, since the page still builds. */
function unreadable(url: string, path: string): Diagnostic | undefined {
  const fault = statSync(path).isFile() ? findImageFault(path) : undefined;
  return (
    fault && {
      ...fault,
      message: fault.message.replace('%s', () => `the image "${url}"`),
      found: url,
      severity: 'warning',
    }
  );
}

/** Corrects the address of a missing file if it can only mean one other: a file, a page, or a host without `https://`. */
function meantFile(
  file: LinkedFile,
  {url, path, anchor, words}: {url: string; path: string; anchor: string; words: string | undefined},
  {meant, docsPath}: LinkedSite,
): Pick<Diagnostic, 'fix' | 'rewrite'> {
  const other = meant.file(path, file.path);
  if (other) return rewriteTo(url, addressOfFile(file, other));
  const page = meant.page(path, file.path, words);
  if (page && canLinkByFile(file, page, docsPath)) return rewriteTo(url, linkWithAnchor(file, page, anchor));
  return IS_HOST.test(path) ? rewriteTo(url, `https://${url}`) : {};
}

/** A file isn't called that. */
const IS_HOST = /^(?:[a-z\d-]+\.)+(?:com|edu|gov|io|net|org|us)$/i;

/** A correction that is certain. */
export function rewriteTo(from: string, to: string): Pick<Diagnostic, 'fix' | 'rewrite'> {
  return {fix: to, rewrite: {from, to}};
}

export function addressOfFile(file: Pick<LinkedFile, 'path'>, other: string): string {
  return other.startsWith('static/') ? other.slice('static'.length) : posix.relative(posix.dirname(file.path), other);
}

/** The path of a page, relative to the file, with the heading that was meant. */
export function linkWithAnchor(file: Pick<LinkedFile, 'path'>, target: LinkedFile, anchor: string): string {
  const path = posix.relative(posix.dirname(file.path), target.path);
  return withAnchor(path, meantAnchor(anchor, target) ?? anchor);
}

function canLinkByFile(file: LinkedFile, target: LinkedFile, docsPath: string): boolean {
  return (
    !target.isDraft && isPublic(target) === isPublic(file) && (isUnder(docsPath, target) || !isUnder(docsPath, file))
  );
}

/** Suggests the most similar file of the same type in the docs, the blog or `static`. */
function nearestFile(file: LinkedFile, path: string, {siteDir, docsPath}: LinkOptions): Pick<Diagnostic, 'fix'> {
  const sort = IS_IMAGE.test(path) ? IS_IMAGE : new RegExp(`\\${posix.extname(path) || '.'}$`, 'i');
  const folders = [...new Set([docsPath, file.path.split('/')[0] ?? docsPath, 'static'])];
  const paths = folders.flatMap((folder) => namesIn(join(siteDir, folder), true).map((name) => `${folder}/${name}`));
  const near = suggestPath(
    file.path,
    path,
    paths.filter((candidate) => sort.test(candidate)),
  );
  if (!near) return {};
  const target = fromFile(file, near);
  return {fix: encodeURI(target.startsWith('static/') ? target.slice('static'.length) : near)};
}

const IS_IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** Returns the files that pages and posts link to, relative to the site. */
export function linkedFilesOf(files: readonly LinkedFile[]): Set<string> {
  return new Set(files.flatMap((file) => file.outline.links.flatMap(({url}) => linkedFile(file, url) ?? [])));
}

/** Returns the path that an address in a page means, relative to the site; undefined if it isn't local. */
export function linkedFile(file: Pick<LinkedFile, 'path'>, url: string): string | undefined {
  const local = localAddress(url.replace(/^pathname:\/\//, ''));
  return local && targetOf(file, local.path);
}

function canDecode(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

/** Docusaurus can't decode it and stops the build. */
function hasStrayPercent(url: string): Diagnostic {
  return {
    severity: 'error',
    message: `the link "${url}" has a % that does not begin an escape`,
    found: url,
    expected: '%25 for the sign itself',
    fix: url.replaceAll(/%(?![\da-f]{2})/gi, '%25'),
  };
}

function checkPage(
  file: LinkedFile,
  path: string,
  {anchor, url, words, line}: {anchor: string; url: string; words: string | undefined; line: number},
  {docsPath, byPath, meant}: LinkedSite,
): Diagnostic | undefined {
  const candidates = path.startsWith('@site/')
    ? [path.slice(6)]
    : path.startsWith('/')
      ? [posix.join(docsPath, path)]
      : [fromFile(file, path), posix.join(docsPath, path)];
  const target = candidates.map((candidate) => byPath.get(candidate)).find(Boolean);
  if (target && !isUnder(docsPath, target) && isUnder(docsPath, file)) return leadsToAPost(url);
  if (target?.isDraft && !file.isDraft) return leadsToADraft(url);
  if (target && !isPublic(target) && isPublic(file, line)) return leadsToStaffPage(`the link "${url}"`, url);
  if (target) return checkAnchor(file, target, anchor, url);
  const nowhere = {...leadsNowhere(url, 'link'), expected: 'the path of a page, relative to this one'};
  const other = meant.page(path, file.path, words);
  if (other && canLinkByFile(file, other, docsPath))
    return {...nowhere, ...rewriteTo(url, linkWithAnchor(file, other, anchor))};
  const near = suggestPath(file.path, path, [...byPath.keys()]);
  return {...nowhere, fix: near && withAnchor(near, anchor)};
}

export function checkAnchor(file: LinkedFile, target: LinkedFile, anchor: string, url: string): Diagnostic | undefined {
  if (anchor === '' || anchor === 'top') return undefined;
  const wanted = decodeAddress(anchor);
  if (target.outline.anchors.includes(wanted)) return undefined;
  const sure = meantAnchor(anchor, target);
  const near = nearest(wanted, target.outline.anchors);
  const where = target === file ? 'this page' : target.path;
  return {
    message: `the link "${url}" names a heading that is not in ${where}`,
    found: `#${anchor}`,
    expected: target.outline.anchors.length > 0 ? `one of: ${headingList(target)}` : 'a page with headings',
    fix: near && withAnchor(url.split('#')[0] ?? '', near),
    ...(sure !== undefined && rewriteTo(url, withAnchor(url.split('#')[0] ?? '', sure) || '#top')),
  };
}

const MAX_HEADINGS = 8;

function headingList({outline: {anchors}}: LinkedFile): string {
  const shown = anchors.slice(0, MAX_HEADINGS).map((anchor) => `#${anchor}`);
  return shown.join(', ') + (anchors.length > MAX_HEADINGS ? ' …' : '');
}

function isUnder(docsPath: string, {path}: LinkedFile): boolean {
  return path.startsWith(`${docsPath}/`);
}

/** Docusaurus resolves file links from posts to pages, but not from pages to posts. */
function leadsToAPost(url: string): Diagnostic {
  return {
    message: `the link "${url}" leads to a post by its file`,
    found: url,
    expected: 'the address of the post, as the browser shows it, such as /blog/2026/11/23/new-switches/',
    fix: 'open the post and copy its address from /blog/ on',
  };
}

export function leadsToADraft(url: string): Diagnostic {
  return {
    message: `the link "${url}" leads to a draft, which readers do not see`,
    found: url,
    expected: 'a published page',
    fix: 'remove "draft: yes" there, or the link here',
  };
}

function leadsNowhere(url: string, type: BodyLink['type']): Diagnostic {
  return {
    message: type === 'image' ? `the image "${url}" does not exist` : `the link "${url}" is broken`,
    found: url,
    expected:
      type === 'image' ? 'the path of an image, relative to this page' : 'the path of a file, relative to this page',
    fix: 'correct the path',
  };
}

/** A relative path with an extension is a file next to the page; `../procedures/` is a route. */
export function isAsset(path: string): boolean {
  return !path.startsWith('/') && /\.[a-z0-9]{2,5}$/i.test(path) && !path.endsWith('.html');
}

function fromFile(file: Pick<LinkedFile, 'path'>, path: string): string {
  return posix.normalize(posix.join(posix.dirname(file.path), path));
}

function withAnchor(path: string, anchor: string): string {
  return anchor ? `${path}#${anchor}` : path;
}

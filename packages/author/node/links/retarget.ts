import {posix} from 'node:path';
import {docIdOf} from '@deskbook/content/docIds';
import {REFERENCE_FIELDS, type ReferenceField} from '@deskbook/content/references';
import {type ResolvedLink, resolveLink, withoutOrigin} from './resolveLink';
import type {SiteMap} from './siteMap';
import type {WrittenLink} from './writtenLinks';

/** The site before and after a move. */
export interface Move {
  before: SiteMap;
  after: SiteMap;
  /** Returns a file's path after the move. */
  placeOf(path: string): string;
}

/**
 * Rewrites a file's links so they keep their targets after a move. Links that still work stay byte for byte, and so
 * does everything between links.
 *
 * @param path of the file before the move
 */
export function retarget(text: string, links: readonly WrittenLink[], path: string, move: Move): string {
  let result = text;
  for (const link of links.toReversed()) {
    const url = newUrl(link, path, move);
    if (url !== null) result = result.slice(0, link.from) + asWritten(url, link, text) + result.slice(link.to);
  }
  return result;
}

/** Returns a link's new URL; null if it can stay. */
function newUrl(link: WrittenLink, path: string, move: Move): Url | null {
  const {before, after, placeOf} = move;
  const target = resolveLink(link, path, before);
  if (!target || (target.file === null && !target.address)) return null;
  const from = placeOf(path);
  const file = target.file && placeOf(target.file);
  const now = resolveLink(link, from, after);
  if (now && (file === null ? now.address === target.address : now.file === file)) return null;
  return spell(link, target, {file, from, move});
}

export interface Url {
  path: string;
  /** In place of the link's own query and fragment. */
  tail?: string;
  /** A name isn't a path, so it isn't escaped. */
  isName?: boolean;
}

function spell(
  link: WrittenLink,
  {spelling, address = '/'}: ResolvedLink,
  {file, from, move: {after}}: {file: string | null; from: string; move: Move},
): Url {
  if (file === null) return {path: spellAddress(link.url, address, from, after)};
  const relative = posix.relative(posix.dirname(from), file);
  if (spelling === 'address') return {path: spellAddress(link.url, after.addressOf(file) ?? address, from, after)};
  if (spelling === 'site') return {path: `@site/${file}`};
  if (spelling === 'rooted') return {path: file.slice('docs'.length)};
  if (spelling === 'id') return {path: docIdOf(file.slice('docs/'.length)), isName: true};
  if (spelling === 'name') {
    const slug = after.slugOf(file) ?? '';
    const found = after.pagesNamed(slug, REFERENCE_FIELDS[link.field as ReferenceField].kinds);
    return found.length === 1 && found[0] === file ? {path: slug, isName: true} : {path: relative};
  }
  // `./` marks it as a file if the bare name would mean something else.
  const isDotted = link.url.startsWith('./') && !relative.startsWith('.');
  return {path: isDotted ? `./${relative}` : relative};
}

/** Spells an address the way the link did: with the origin, with the base URL, or relative to the page. */
function spellAddress(url: string, address: string, from: string, map: SiteMap): string {
  const own = withoutOrigin(url, map);
  const written = own.split(/[?#]/)[0] ?? '';
  const end = written.endsWith('/') ? '/' : '';
  if (!written.startsWith('/')) {
    const relative = posix.relative(map.addressOf(from) ?? '/', address);
    return relative === '' ? './' : relative + end;
  }
  const {baseUrl} = map;
  const isBased = baseUrl !== '/' && `${written}/`.startsWith(baseUrl);
  const origin = own === url ? '' : map.url;
  return origin + (isBased ? baseUrl.slice(0, -1) : '') + (end ? address : address.replace(/(?<=.)\/$/, ''));
}

/** Escapes or quotes a path or name for its place in the text, and keeps the query and fragment. */
export function asWritten(
  {path, isName, tail: newTail}: Url,
  {form, from, to, quote}: WrittenLink,
  text: string,
): string {
  const written = text.slice(from, to);
  // The `#` of an HTML entity doesn't start a fragment.
  const end = written.replace(/&#?\w+;/g, (entity) => '_'.repeat(entity.length)).search(/[?#]|$/);
  const tail = isName ? '' : (newTail ?? written.slice(end));
  if (form === 'text' || form === 'html') {
    const escaped = escapePath(path, quote === '<');
    return (form === 'html' ? escaped.replaceAll('&', '&amp;') : escaped) + tail;
  }
  const value = path + tail;
  if (quote === '"') return JSON.stringify(value).slice(1, -1);
  if (quote === "'") return value.replaceAll("'", "''");
  return PLAIN_YAML.test(value) ? value : JSON.stringify(value);
}

/** Values that need no quotes anywhere in YAML. */
const PLAIN_YAML = /^(?:[./]|[\p{L}\d])[\p{L}\d ./_#-]*(?<! )(?<! #.*)$/u;

function escapePath(path: string, isBracketed: boolean): string {
  const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  if (isBracketed) return path.replace(/[<>%#?\\\n]/g, escaped);
  return encodeURI(path).replace(/[#?()\\]/g, escaped);
}

import {mkdirSync, mkdtempSync, readFileSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {parse} from 'yaml';
import type {PageEntry} from '../e2e/support/catalog';

export const BUILD = resolve('build');

const {base_url: base = '/'} = parse(readFileSync('docs/district.yml', 'utf8'), {schema: 'failsafe'}) as {
  base_url?: string;
};
/** Where the district publishes its site on the host: `/`, or a folder. */
export const BASE = `/${base}/`.replace(/\/+/g, '/');

/** What the site says of its pages to other programs. */
export function readPages(): PageEntry[] {
  return (JSON.parse(readFileSync(join(BUILD, 'api/pages.json'), 'utf8')) as {pages: PageEntry[]}).pages;
}

/** The address on the host of a path of the site. */
export const addressOf = (path: string): string => BASE + path.slice(1);

/** A folder for a server to show, in which the site is where its addresses say. */
export function folderOfHost(): string {
  if (BASE === '/') return BUILD;
  const host = mkdtempSync(join(tmpdir(), 'deskbook-host-'));
  const link = join(host, BASE.slice(0, -1));
  mkdirSync(dirname(link), {recursive: true});
  symlinkSync(BUILD, link, 'junction');
  return host;
}

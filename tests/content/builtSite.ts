import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {parse} from 'yaml';
import type {PageEntry} from '../e2e/support/catalog';

export const BUILD = resolve('build');

const {base_url: base = '/'} = parse(readFileSync('docs/district.yml', 'utf8'), {schema: 'failsafe'}) as {
  base_url?: string;
};
/** The base URL of the district's site: `/`, or a folder. */
export const BASE = `/${base}/`.replace(/\/+/g, '/');

/** Reads the pages from the site's API file. */
export function readPages(): PageEntry[] {
  return (JSON.parse(readFileSync(join(BUILD, 'api/pages.json'), 'utf8')) as {pages: PageEntry[]}).pages;
}

/** Returns the paths of the pages with branches' plans. */
export function readPlans(): string[] {
  const folder = join(BUILD, 'equipment/plans');
  return existsSync(folder) ? readdirSync(folder).map((branch) => `/equipment/plans/${branch}/`) : [];
}

/** Adds the base URL to a path of the site. */
export const addressOf = (path: string): string => BASE + path.slice(1);

/** Returns a folder to serve, in which the site is at its base URL. */
export function folderOfHost(): string {
  if (BASE === '/') return BUILD;
  const host = mkdtempSync(join(tmpdir(), 'deskbook-host-'));
  const link = join(host, BASE.slice(0, -1));
  mkdirSync(dirname(link), {recursive: true});
  symlinkSync(BUILD, link, 'junction');
  return host;
}

import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {PROBE_PATHS} from '../content/probes';
import type {BenchSite} from '../sites/benchSite';
import {fileFor} from './serveGzipped';

export function measuredPages(site: BenchSite): {page: string; path: string}[] {
  const built = join(site.folder, site.output);
  if (!existsSync(built)) throw new Error(`${site.name} wrote nothing to ${site.output}`);
  const probes = Object.entries(PROBE_PATHS)
    // Other generators show a quiz's questions as plain text.
    .filter(([page]) => page !== 'quiz' || site.form === 'deskbook')
    .map(([page, path]) => ({page, path: site.addressOf(path)}));
  const home = {page: 'home', path: site.form === 'deskbook' ? '/' : site.addressOf('index.md')};
  return [home, ...probes, ...(site.form === 'deskbook' ? [calendarOf(built)] : [])];
}

/** Uses the list of sessions if a site has no calendar. The address shows which one it is. */
function calendarOf(built: string): {page: string; path: string} {
  const path = ['/calendar/', '/sessions/'].find((candidate) => fileFor(built, candidate));
  if (!path) throw new Error('The site has neither /calendar/ nor /sessions/');
  return {page: 'calendar', path};
}

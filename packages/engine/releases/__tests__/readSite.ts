import {existsSync, lstatSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

export interface DeployedSite {
  page: string | null;
  pages: string[];
  snippet: string | null;
}

/** What is in `build/` and `deploy/`, or in the folders of that name with something behind it. */
export function readSite(folder: string, suffix = ''): DeployedSite {
  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null);
  return {
    page: read(`build${suffix}/index.html`),
    pages: existsSync(join(folder, `build${suffix}`)) ? readdirSync(join(folder, `build${suffix}`)).toSorted() : [],
    snippet: read(`deploy${suffix}/site.conf`) ?? read(`deploy${suffix}/nginx/deskbook.conf`),
  };
}

/** The releases that are stored, oldest first. */
export function storedReleases(folder: string): string[] {
  const ids = readdirSync(join(folder, 'releases')).filter((name) => /^\d{4}-/.test(name));
  return ids.filter((id) => lstatSync(join(folder, 'releases', id)).isDirectory()).toSorted();
}

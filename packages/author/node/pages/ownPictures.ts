import {existsSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {resolveLink} from '../links/resolveLink';
import type {SiteFiles} from './siteFiles';

/** Returns pictures and other files beside a page, or in folders beside it, that nothing else links to. */
export function ownPictures(dir: string, path: string, {files, map}: SiteFiles): string[] {
  const targetsOf = (isWanted: (file: string) => boolean) =>
    files
      .filter((file) => isWanted(file.path))
      .flatMap((file) => file.links.flatMap((link) => resolveLink(link, file.path, map)?.file ?? []));
  const others = new Set(targetsOf((file) => file !== path));
  const folder = `${posix.dirname(path)}/`;
  return [...new Set(targetsOf((file) => file === path))].filter(
    (file) =>
      file.startsWith(folder) &&
      !others.has(file) &&
      !/\.mdx?$/.test(file) &&
      existsSync(join(dir, file)) &&
      statSync(join(dir, file)).isFile(),
  );
}

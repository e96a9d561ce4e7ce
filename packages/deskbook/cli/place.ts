import {join, resolve} from 'node:path';

export interface Where {
  outDir?: string;
  public?: boolean;
  /** Set by a publication, which has the lock of the releases: the number of its open file. */
  lockFd?: string;
}

/** Where a site is read from, and where it's built, published and rolled back. */
interface Place {
  siteDir: string;
  /** Holds `build/`, `deploy/` and `releases/`. */
  folder: string;
  /** The name of its `build/` for messages. */
  name: string;
}

/** The public site is built like any other, in its own folder. */
export function placeOf({outDir = '.', public: isPublic = false}: Where): Place {
  if (!isPublic) return {siteDir: process.cwd(), folder: resolve(outDir), name: 'build/'};
  const folder = resolve(outDir, 'releases/public');
  return {siteDir: join(folder, '.docusaurus/public'), folder, name: 'build-public/'};
}

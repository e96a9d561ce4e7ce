import {join, resolve} from 'node:path';

export interface SiteFolderOptions {
  outDir?: string;
  public?: boolean;
  /** Set by a publication, which has the lock of the releases: the number of its open file. */
  lockFd?: string;
}

/** Where a site is read from, and where it's built, published and rolled back. */
interface SiteFolders {
  siteDir: string;
  /** Holds `build/`, `deploy/` and `releases/`. */
  folder: string;
  /** The name of its `build/` for messages. */
  name: string;
}

/** The public site is built like any other, in its own folder. */
export function siteFoldersOf({outDir = '.', public: isPublic = false}: SiteFolderOptions): SiteFolders {
  if (!isPublic) return {siteDir: process.cwd(), folder: resolve(outDir), name: 'build/'};
  const folder = resolve(outDir, 'releases/public');
  return {siteDir: join(folder, '.docusaurus/public'), folder, name: 'build-public/'};
}

import {join, resolve} from 'node:path';

export interface Where {
  outDir?: string;
  public?: boolean;
}

/** Where a site is read, and where it is built, published and rolled back. */
interface Place {
  siteDir: string;
  /** Holds `build/`, `deploy/` and `releases/`. */
  folder: string;
  /** What people call its `build/`. */
  name: string;
}

/** The public site is one like any other, in a folder of its own. */
export function placeOf({outDir = '.', public: isPublic = false}: Where): Place {
  if (!isPublic) return {siteDir: process.cwd(), folder: resolve(outDir), name: 'build/'};
  const folder = resolve(outDir, 'releases/public');
  return {siteDir: join(folder, '.docusaurus/public'), folder, name: 'build-public/'};
}

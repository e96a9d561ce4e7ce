/** Files that a build would write, by path under the base URL. */
export interface LateFiles {
  /** Matches their paths, without `index.html`. It may match other paths too. */
  paths: RegExp;
  make(): ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
}

/**
 * Late files by plugin. Under `npm start` they're made only when a browser requests one, so authors don't wait for them on
 * every save.
 */
export const lateFiles = new Map<string, LateFiles>();

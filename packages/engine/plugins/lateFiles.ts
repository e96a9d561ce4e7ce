/**
 * Files that a plugin makes beside its pages, by path under the base URL. Under `npm start` they're made only when a browser
 * asks for one, so authors don't wait for them on every save.
 */
export interface LateFiles {
  /** Matches their paths, without `index.html`. It may match other paths too. */
  paths: RegExp;
  make(): ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
}

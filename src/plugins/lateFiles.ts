/** Files that a build would write, by their paths under the base URL. */
export interface LateFiles {
  /** What their paths look like, without `index.html`; others' may look the same. */
  paths: RegExp;
  make(): ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
}

/**
 * By the plugin that makes them, under `npm start` only when a browser asks for one. Authors don't wait for them each
 * time they save.
 */
export const lateFiles = new Map<string, LateFiles>();

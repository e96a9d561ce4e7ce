/** What Docusaurus calls when a watched file has changed: each function takes a site and returns the next one. */
export interface Reloads {
  reloadSite(site: unknown): Promise<unknown>;
  reloadSitePlugin(site: unknown, plugin: {name: string; id: string}): Promise<unknown>;
}

type Reload = (site: unknown) => Promise<unknown>;

/** Resolves when the last reload that was asked for has ended. */
type Reloaded = () => Promise<unknown>;

const serialized = new WeakMap<Reloads, Reloaded>();

/**
 * Runs one reload at a time, each on the site that the one before it made. Docusaurus starts them side by side, each
 * on the site that it finds: whichever ends last undoes the others, and two of them write the same files at once.
 * This may go when `createReloadableSite` in `@docusaurus/core` has a queue, as a TODO there proposes.
 *
 * @param around called with each reload; it may wait before the reload, and clean up after it
 */
export function serializeReloads(core: Reloads, around: <T>(reload: () => Promise<T>) => Promise<T>): Reloaded {
  const known = serialized.get(core);
  if (known) return known;
  const {reloadSite, reloadSitePlugin} = core;
  const waiting = new Map<string, Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  let latest: unknown;

  function enqueue(key: string, site: unknown, reload: Reload): Promise<unknown> {
    // A reload that has not begun will read what has just been saved too.
    const planned = waiting.get(key);
    if (planned) return planned;
    const next = last.then(async () => {
      waiting.delete(key);
      latest = await around(() => reload(latest ?? site));
      return latest;
    });
    waiting.set(key, next);
    last = next.catch(() => undefined);
    return next;
  }

  core.reloadSite = (site) => enqueue('site', site, reloadSite);
  core.reloadSitePlugin = (site, plugin) =>
    enqueue(`${plugin.name} ${plugin.id}`, site, (current) => reloadSitePlugin(current, plugin));
  const reloaded = () => last;
  serialized.set(core, reloaded);
  return reloaded;
}

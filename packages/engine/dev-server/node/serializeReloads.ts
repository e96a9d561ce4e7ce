/** Docusaurus's functions for changes in watched files. Each takes a site and returns the next one. */
export interface Reloads {
  reloadSite(site: unknown): Promise<unknown>;
  reloadSitePlugin(site: unknown, plugin: {name: string; id: string}): Promise<unknown>;
}

type Reload = (site: unknown) => Promise<unknown>;

/** Resolves when the last requested reload has ended. */
type Reloaded = () => Promise<unknown>;

const serialized = new WeakMap<Reloads, Reloaded>();

/**
 * Runs one reload at a time, each on the result of the one before. Docusaurus starts them in parallel on the same site:
 * the last to finish undoes the others, and two of them write the same files at once. Remove this when
 * `createReloadableSite` in `@docusaurus/core` has a queue, as a TODO there proposes.
 *
 * @param around wraps each reload; it may wait before it, and clean up after it
 */
export function serializeReloads(core: Reloads, around: <T>(reload: () => Promise<T>) => Promise<T>): Reloaded {
  const known = serialized.get(core);
  if (known) return known;
  const {reloadSite, reloadSitePlugin} = core;
  const waiting = new Map<string, Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  let latest: unknown;

  function enqueue(key: string, site: unknown, reload: Reload): Promise<unknown> {
    // A reload that hasn't begun will also read what was just saved.
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

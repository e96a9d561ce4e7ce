import {once} from 'node:events';
import {resolve} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {slashedPath} from '@deskbook/text/slashedPath';
import {watch} from 'chokidar';
import type {ContentSource} from './checkContent';

/** Debounce in milliseconds: editors save in several steps, and git changes many files at once. */
const DEBOUNCE = 100;
const HIDDEN = /^(?:\.|node_modules$)/;

/**
 * Whether a changed path is content. The site's folder counts, because content folders may be created in it.
 *
 * @internal Exported for its test.
 */
export function isWatched(path: string, {siteDir, docsPath, blogPath}: ContentSource): boolean {
  const [folder = '', ...names] = slashedPath(siteDir, resolve(siteDir, path)).split('/');
  return ['', docsPath, blogPath, 'static'].includes(folder) && !names.some((name) => HIDDEN.test(name));
}

/**
 * Runs `round` now and after every change of the content, until stopped.
 *
 * @param round may take long: changes meanwhile wait for the next round
 */
export async function watchContent(
  source: ContentSource,
  round: () => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  const watcher = watch('.', {
    cwd: source.siteDir,
    disableGlobbing: true,
    ignoreInitial: true,
    ignored: (path) => !isWatched(path, source),
  });
  let changedAt = 0;
  watcher.on('all', () => {
    changedAt = Date.now();
  });
  try {
    await once(watcher, 'ready', {signal: stop});
    for (;;) {
      await Promise.all([once(watcher, 'all', {signal: stop}), round()]);
      while (Date.now() - changedAt < DEBOUNCE) await setTimeout(DEBOUNCE, undefined, {signal: stop});
    }
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    await watcher.close();
  }
}

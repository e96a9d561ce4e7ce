import {once} from 'node:events';
import {resolve} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {watch} from 'chokidar';
import {slashedPath} from '../shared/slashedPath';
import type {ContentSource} from './checkContent';

/** An editor saves in several steps, and git changes many files: nothing happens until it has been quiet for so long. */
const QUIET = 100;
const HIDDEN = /^(?:\.|node_modules$)/;

/**
 * Whether a change there is one of the content. The folder of the site is, for the folders in it that are still missing.
 *
 * @internal Exported for its test.
 */
export function isWatched(path: string, {siteDir, docsPath, blogPath}: ContentSource): boolean {
  const [folder = '', ...names] = slashedPath(siteDir, resolve(siteDir, path)).split('/');
  return ['', docsPath, blogPath, 'static'].includes(folder) && !names.some((name) => HIDDEN.test(name));
}

/**
 * Does something now, and again after every change of the content, until it is told to stop.
 *
 * @param round may take its time: what changes meanwhile is for the next one
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
      while (Date.now() - changedAt < QUIET) await setTimeout(QUIET, undefined, {signal: stop});
    }
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    await watcher.close();
  }
}

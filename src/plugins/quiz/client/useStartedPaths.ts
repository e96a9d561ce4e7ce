import {useMemo} from 'react';
import {TICKS} from '../../../boot/tickStore';
import {useStorage} from '../../../browser/useStorage';
import type {PathOverview} from '../../../content/pathOverviews';
import {type PathProgress, startedPaths} from '../domain/pathProgress';

/** The learning paths that were begun in this browser; none on the server and in the first pass. */
export function useStartedPaths(paths: readonly PathOverview[]): readonly PathProgress[] {
  const {storage, version} = useStorage();
  return useMemo(() => {
    if (version < 0) return [];
    return startedPaths(paths, ({url}) => storage.read(TICKS + url, isTicks)?.done ?? []);
  }, [storage, version, paths]);
}

/** As `src/boot/tools` keeps them. */
function isTicks(value: unknown): value is {done: readonly string[]} {
  return Array.isArray((value as {done?: unknown} | null | undefined)?.done);
}

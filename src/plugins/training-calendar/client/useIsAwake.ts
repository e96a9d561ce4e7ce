import {useSyncExternalStore} from 'react';

/** False in the static HTML and in the first pass over it, which have to be the same. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

const neverChanges = () => () => {};

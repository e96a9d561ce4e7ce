import {useSyncExternalStore} from 'react';
import {browserStorage, type SafeStorage} from './storage';

/**
 * The browser's storage, and a number that changes with it: -1 on the server and in the browser's first pass, where
 * nothing may be read, so that both draw the same.
 */
export function useStorage(): {storage: SafeStorage; version: number} {
  const version = useSyncExternalStore(browserStorage.subscribe, browserStorage.version, () => -1);
  return {storage: browserStorage, version};
}

import {useSyncExternalStore} from 'react';
import {browserStorage, type SafeStorage} from './storage';

/**
 * Returns the browser's storage and a number that changes with it. The number is -1 on the server and in the first
 * render, where nothing may be read, so that both render the same.
 */
export function useStorage(): {storage: SafeStorage; version: number} {
  const version = useSyncExternalStore(browserStorage.subscribe, browserStorage.version, () => -1);
  return {storage: browserStorage, version};
}

import {useSyncExternalStore} from 'react';

const never = () => () => {};

/** False on the server and in the browser's first pass, which has to draw the same. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

import {useSyncExternalStore} from 'react';

interface LocationDescriptor {
  pathname: string;
  search?: string;
  hash?: string;
}

const CHANGED = 'deskbook:location';

/** Returns the current history entry's key, adding one if needed, like the router. */
function keyOfEntry(): string {
  const {key} = (window.history.state ?? {}) as {key?: string};
  if (key) return key;
  const made = Math.random().toString(36).slice(2, 8);
  window.history.replaceState({...window.history.state, key: made}, '');
  return made;
}

function go(to: string | LocationDescriptor, change: 'pushState' | 'replaceState'): void {
  const address = typeof to === 'string' ? to : `${to.pathname}${to.search ?? ''}${to.hash ?? ''}`;
  const {pathname, search} = new URL(address, location.href);
  // Another page or an anchor on this page needs a real navigation.
  if (pathname !== location.pathname || (search === location.search && address.includes('#'))) {
    location.assign(address);
    return;
  }
  window.history[change](null, '', address);
  keyOfEntry();
  dispatchEvent(new Event(CHANGED));
}

const history = {
  /** The page restores its position itself, as after the browser's Back button. */
  action: 'POP',
  location: {
    get pathname() {
      return location.pathname;
    },
    get search() {
      return location.search;
    },
    get hash() {
      return location.hash;
    },
  },
  push: (to: string | LocationDescriptor) => go(to, 'pushState'),
  replace: (to: string | LocationDescriptor) => go(to, 'replaceState'),
};

/** `@docusaurus/router` for islands. */
export const useHistory = (): typeof history => history;

export function useLocation(): {pathname: string; search: string; hash: string; key: string} {
  useSyncExternalStore(
    subscribe,
    () => location.href,
    () => '',
  );
  const {pathname, search, hash} = location;
  return {pathname, search, hash, key: keyOfEntry()};
}

function subscribe(changed: () => void): () => void {
  const events = [CHANGED, 'popstate', 'hashchange'];
  for (const event of events) addEventListener(event, changed);
  return () => {
    for (const event of events) removeEventListener(event, changed);
  };
}

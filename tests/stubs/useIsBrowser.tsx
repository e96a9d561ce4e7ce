import {createContext, useContext} from 'react';

/** `@docusaurus/useIsBrowser`: false as in the static HTML, unless a test says otherwise. */
export const BrowserContext = createContext(false);

export default function useIsBrowser(): boolean {
  return useContext(BrowserContext);
}

import {createContext} from 'react';

/** The list of pages that entries of a sidebar are in. */
export interface List {
  /** The page that has all of them. */
  to: string;
  /** Whether the sidebar has more pages than it can hold folded. */
  isLarge: boolean;
}

export const SidebarList = createContext<List | undefined>(undefined);

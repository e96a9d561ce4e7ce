import {createContext} from 'react';

/** The list that shows all pages of a sidebar. */
export interface List {
  /** The page with the list */
  to: string;
  /** Whether the sidebar has too many pages to include them all */
  isLarge: boolean;
}

export const SidebarList = createContext<List | undefined>(undefined);

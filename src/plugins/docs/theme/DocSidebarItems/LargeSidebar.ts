import {createContext} from 'react';

/** Whether the sidebar around has more pages than it can hold folded. */
export const LargeSidebar = createContext(false);

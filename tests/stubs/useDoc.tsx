import {createContext, useContext} from 'react';

/** What `useDoc` gives; a test sets the metadata of its page with `DocContext.Provider`. */
export const DocContext = createContext<unknown>({metadata: {}});

export function useDoc(): unknown {
  return useContext(DocContext);
}

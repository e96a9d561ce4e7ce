import {createContext, useContext} from 'react';

/** What `useDoc` returns. Tests set their page's metadata with `DocContext.Provider`. */
export const DocContext = createContext<unknown>({metadata: {}});

export function useDoc(): unknown {
  return useContext(DocContext);
}

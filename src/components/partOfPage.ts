import {createContext, useCallback, useContext} from 'react';

const Name = createContext('');

/** The prefix for ids within one part of a page that combines several pages. */
export const PartOfPage = Name.Provider;

/** The name of this part of a page that combines several pages; empty on any other page. */
export const usePartOfPage = (): string => useContext(Name);

/** Gives the id that an element has on this page: its own, or, on a page of several parts, one with its part's name. */
export function useIdOnPage(): (id: string) => string {
  const name = useContext(Name);
  return useCallback((id: string) => (name === '' ? id : `${name}-${id}`), [name]);
}

import {createContext, useCallback, useContext} from 'react';

const Name = createContext('');

/** Provides a prefix for ids in one part of a page that combines several pages. */
export const PartOfPage = Name.Provider;

/** Returns that prefix; empty on any other page. */
export const usePartOfPage = (): string => useContext(Name);

/** Returns a function that adds that prefix to an id. */
export function useIdOnPage(): (id: string) => string {
  const name = useContext(Name);
  return useCallback((id: string) => (name === '' ? id : `${name}-${id}`), [name]);
}

import {ROOT} from '@deskbook/ui/browser/storage';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {asksAboutMachine} from '../domain/asksAboutMachine';
import {addRecent, isStored, readStored} from '../domain/recentSearches';
import type {SearchState} from './searcher';

const KEY = `${ROOT}search:recent`;

export type RecentSearches = ReturnType<typeof useRecentSearches>;

/** Searches made in this browser, and kept only there. None if its storage is blocked. */
export function useRecentSearches() {
  const {storage, version} = useStorage();
  const read = () => readStored(storage.read(KEY, isStored) ?? []);
  return {
    /** Latest first */
    searches: version < 0 ? [] : read(),
    /** @param opened the kind of the page that was opened */
    keep: (query: string, state: SearchState, opened?: string) =>
      storage.write(KEY, addRecent(read(), {query, kind: kindFor(query, state, opened)})),
    clear: () => storage.removeAll(KEY),
  };
}

/** Returns the kind of page a search leads to; undefined if the answer is for another query. */
function kindFor(query: string, {answer, answered}: SearchState, opened?: string): string | undefined {
  if (!answer || answered?.query !== query) return undefined;
  return asksAboutMachine(query, answer.pages) ? 'machine' : (opened ?? answer.pages[0]?.kind);
}

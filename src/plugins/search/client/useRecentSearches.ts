import {ROOT} from '../../../browser/storage';
import {useStorage} from '../../../browser/useStorage';
import {addRecent, isRecent} from '../domain/recentSearches';

const KEY = `${ROOT}search:recent`;

export type RecentSearches = ReturnType<typeof useRecentSearches>;

/** What was searched for in this browser, and stays there; none where its storage is blocked. */
export function useRecentSearches() {
  const {storage, version} = useStorage();
  const read = () => storage.read(KEY, isRecent) ?? [];
  return {
    /** The latest first. */
    queries: version < 0 ? [] : read(),
    keep: (query: string) => storage.write(KEY, addRecent(read(), query)),
    clear: () => storage.removeAll(KEY),
  };
}

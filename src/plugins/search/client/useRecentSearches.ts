import {ROOT} from '../../../browser/storage';
import {useStorage} from '../../../browser/useStorage';
import {addRecent, isRecent} from '../domain/recentSearches';

const KEY = `${ROOT}search:recent`;

export interface RecentSearches {
  /** The latest first. */
  readonly queries: readonly string[];
  keep(query: string): void;
  clear(): void;
}

/** What was searched for in this browser, and stays there; none where its storage is blocked. */
export function useRecentSearches(): RecentSearches {
  const {storage, version} = useStorage();
  const read = () => storage.read(KEY, isRecent) ?? [];
  return {
    queries: version < 0 ? [] : read(),
    keep: (query) => storage.write(KEY, addRecent(read(), query)),
    clear: () => storage.removeAll(KEY),
  };
}

import {ROOT} from '@deskbook/ui/browser/storage';
import {useStorage} from '@deskbook/ui/browser/useStorage';

/** Stored per computer, not per person, because it isn't personal. */
const KEY = `${ROOT}quiz-all-at-once`;

/** The reader's choice to show all questions at once. */
export function useAllAtOnce(): [boolean, (isAll: boolean) => void] {
  const {storage, version} = useStorage();
  const isAll = version >= 0 && storage.read(KEY, (value) => value === true) === true;
  return [isAll, (next) => storage.write(KEY, next)];
}

import {ROOT} from '../../../browser/storage';
import {useStorage} from '../../../browser/useStorage';

/** Kept for the computer, not for a person: it says nothing about anybody. */
const KEY = `${ROOT}quiz-all-at-once`;

/** Whether all questions are on the page at once: the reader's choice. */
export function useAllAtOnce(): [boolean, (isAll: boolean) => void] {
  const {storage, version} = useStorage();
  const isAll = version >= 0 && storage.read(KEY, (value) => value === true) === true;
  return [isAll, (next) => storage.write(KEY, next)];
}

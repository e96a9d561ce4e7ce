import {useEffect, useState} from 'react';

/** Kept for the computer, not for a person: it says nothing about anybody. */
const KEY = 'deskbook:quiz-all-at-once';

/** Whether all questions are on the page at once: the reader's choice, remembered where the browser lets us. */
export function useAllAtOnce(): [boolean, (isAll: boolean) => void] {
  const [isAll, setIsAll] = useState(false);
  useEffect(() => setIsAll(read()), []);
  const choose = (next: boolean) => {
    setIsAll(next);
    write(next);
  };
  return [isAll, choose];
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

function write(isAll: boolean): void {
  try {
    localStorage.setItem(KEY, isAll ? 'yes' : 'no');
  } catch {
    // Blocked or full: it is asked for again next time.
  }
}

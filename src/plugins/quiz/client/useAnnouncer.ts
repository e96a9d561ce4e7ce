import {useCallback, useState} from 'react';

/** A no-break space: makes the same words a different text, so it is announced again. */
const AGAIN = '\u00a0';

/** The next announcement of a live region, and a function to announce something. */
export function useAnnouncer(): [string, (text: string) => void] {
  const [said, setSaid] = useState('');
  const say = useCallback((text: string) => setSaid((before) => (before === text ? text + AGAIN : text)), []);
  return [said, say];
}

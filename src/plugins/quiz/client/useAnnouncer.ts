import {useCallback, useState} from 'react';

/** A no-break space: makes the same words another text, which is said again. */
const AGAIN = '\u00a0';

/** What is said next by a live region, and how to say something. */
export function useAnnouncer(): [string, (text: string) => void] {
  const [said, setSaid] = useState('');
  const say = useCallback((text: string) => setSaid((before) => (before === text ? text + AGAIN : text)), []);
  return [said, say];
}

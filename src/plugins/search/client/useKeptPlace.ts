import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useLayoutEffect, useRef} from 'react';

/** In this tab, for an entry of its history: how far its page was scrolled when it was left, in pixels. */
const PLACE = 'deskbook:place:';

/**
 * Back leads to where the reader was: the browser cannot, since what was there is not there yet when it tries.
 *
 * @param isShown whether what takes the place is drawn
 */
export function useKeptPlace(isShown: boolean): void {
  const {key = ''} = useLocation();
  const {action} = useHistory();
  const wanted = useRef<number | null | undefined>(undefined);
  if (wanted.current === undefined) wanted.current = action === 'POP' ? readPlace(key) : null;

  // With the layout, since the next page is scrolled to its top as soon as it is there.
  useLayoutEffect(() => {
    const keep = () => keepPlace(key, window.scrollY);
    window.addEventListener('scroll', keep, {passive: true});
    return () => window.removeEventListener('scroll', keep);
  }, [key]);

  useEffect(() => {
    if (!isShown || wanted.current === null || wanted.current === undefined) return;
    window.scrollTo({top: wanted.current, behavior: 'instant'});
    wanted.current = null;
  }, [isShown]);
}

function readPlace(key: string): number | null {
  try {
    return Number(sessionStorage.getItem(PLACE + key)) || null;
  } catch {
    // The reader has blocked it, or there is none on the server.
    return null;
  }
}

function keepPlace(key: string, place: number): void {
  try {
    sessionStorage.setItem(PLACE + key, `${place}`);
  } catch {}
}

import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useLayoutEffect, useRef} from 'react';

/** How far a page was scrolled when it was left, in pixels, by the keys of entries in the browser's history. */
const places = new Map<string, number>();

/**
 * Back leads to where the reader was: the browser cannot, since what was there is not there yet when it tries.
 *
 * @param isShown whether what takes the place is drawn
 */
export function useKeptPlace(isShown: boolean): void {
  const {key = ''} = useLocation();
  const {action} = useHistory();
  const wanted = useRef(action === 'POP' ? places.get(key) : undefined);

  // With the layout, since the next page is scrolled to its top as soon as it is there.
  useLayoutEffect(() => {
    const keep = () => places.set(key, window.scrollY);
    window.addEventListener('scroll', keep, {passive: true});
    return () => window.removeEventListener('scroll', keep);
  }, [key]);

  useEffect(() => {
    if (!isShown || wanted.current === undefined) return;
    window.scrollTo({top: wanted.current, behavior: 'instant'});
    wanted.current = undefined;
  }, [isShown]);
}

import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useLayoutEffect, useRef} from 'react';
import {createSafeArea} from '../../../browser/safeArea';

/** In this tab, for an entry of its history: how far its page was scrolled when it was left, in pixels. */
const PLACE = 'deskbook:place:';
const kept = createSafeArea(() => window.sessionStorage);

/**
 * Back leads to where the reader was: the browser cannot, since what was there is not there yet when it tries.
 *
 * @param isShown whether what takes the place is drawn
 */
export function useKeptPlace(isShown: boolean): void {
  const {key = ''} = useLocation();
  const {action} = useHistory();
  const wanted = useRef<number | null | undefined>(undefined);
  if (wanted.current === undefined) wanted.current = action === 'POP' ? Number(kept.get(PLACE + key)) || null : null;

  // With the layout, since the next page is scrolled to its top as soon as it is there.
  useLayoutEffect(() => {
    const keep = () => kept.set([[PLACE + key, `${window.scrollY}`]]);
    window.addEventListener('scroll', keep, {passive: true});
    return () => window.removeEventListener('scroll', keep);
  }, [key]);

  useEffect(() => {
    if (!isShown || wanted.current === null || wanted.current === undefined) return;
    window.scrollTo({top: wanted.current, behavior: 'instant'});
    wanted.current = null;
  }, [isShown]);
}

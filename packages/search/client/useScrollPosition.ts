import {createSafeArea} from '@deskbook/ui/browser/safeArea';
import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useLayoutEffect, useRef} from 'react';

/** Storage key for the scroll position, in pixels, of a history entry in this tab. */
const PLACE = 'deskbook:place:';
const kept = createSafeArea(() => window.sessionStorage);

/**
 * Restores the scroll position after Back. Browsers can't, because the results aren't there yet when they try.
 *
 * @param isShown whether the results are drawn
 */
export function useScrollPosition(isShown: boolean): void {
  const {key = ''} = useLocation();
  const {action} = useHistory();
  const wanted = useRef<number | null | undefined>(undefined);
  if (wanted.current === undefined) wanted.current = action === 'POP' ? Number(kept.get(PLACE + key)) || null : null;

  // A layout effect, because the next page scrolls to its top as soon as it's there.
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

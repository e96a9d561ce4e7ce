import {useSyncExternalStore} from 'react';

/** What the style sheet shows: by what follows the # in the address, and by the width of the screen. */
export type View = 'month' | 'agenda' | `week-${string}` | `day-${string}`;

/** As in the style sheet. */
const PHONE = '(max-width: 47rem)';

/** The view that the reader has in sight, with whether it is a phone; in the static HTML the month on a desk. */
export function useView(): {view: View; isPhone: boolean} {
  const isPhone = useSyncExternalStore(
    watchWidth,
    () => matchMedia(PHONE).matches,
    () => false,
  );
  const hash = useSyncExternalStore(
    watchHash,
    () => location.hash.slice(1),
    () => '',
  );
  const named = /^(?:month|agenda|(?:week|day)-\d{4}-\d\d-\d\d)$/.test(hash) ? (hash as View) : null;
  return {view: named ?? (isPhone ? 'agenda' : 'month'), isPhone};
}

function watchWidth(changed: () => void): () => void {
  const width = matchMedia(PHONE);
  width.addEventListener('change', changed);
  return () => width.removeEventListener('change', changed);
}

function watchHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

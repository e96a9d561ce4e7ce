import {useLocation} from '@docusaurus/router';
import {useEffect, useState} from 'react';
import {type Found, KEPT, takeFound} from './foundStore';

/** Returns what a result handed to this page, also if the reader opens a result for the page that is open. */
export function useFound(): Found | null {
  const {pathname} = useLocation();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const take = () => {
      const taken = takeFound(pathname);
      if (taken) setFound(taken);
    };
    take();
    // Not an event of the storage: another tab with the same page would take what is for a new one.
    addEventListener(KEPT, take);
    return () => {
      removeEventListener(KEPT, take);
      setFound(null);
    };
  }, [pathname]);
  return found;
}

import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';
import {decodeAddress} from '../../../shared/decodeAddress';

/**
 * Makes the browser apply what follows the # in the address: `:target` chooses the view, and ignores addresses set by a
 * script, as React's links do.
 */
export function useTarget(): void {
  const {hash} = useLocation();
  useEffect(() => {
    const named = hash ? document.getElementById(decodeAddress(hash.slice(1))) : null;
    if (named && !named.matches(':target')) window.location.replace(window.location.href);
  }, [hash]);
}

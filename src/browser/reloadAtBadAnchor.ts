import {decodeAddress} from '../shared/decodeAddress';

/**
 * When the part of the address after the # changes, Docusaurus decodes it, and the page crashes where that cannot be
 * done (`#100%`). The browser can: it loads the page at that address. Docusaurus 3.10, `scrollAfterNavigation`.
 */
function reloadAtBadAnchor(event: Event): void {
  const {hash} = window.location;
  if (!hash.includes('%') || decodeAddress(hash) !== hash) return;
  event.stopImmediatePropagation();
  window.location.reload();
}

// Before the router hears of it.
if (typeof window !== 'undefined') window.addEventListener('popstate', reloadAtBadAnchor, {capture: true});

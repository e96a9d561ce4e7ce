import {decodeAddress} from '@deskbook/text/decodeAddress';

/**
 * Docusaurus decodes a new hash and crashes if it can't (`#100%`). The browser handles it, so load the page at that
 * address. Docusaurus 3.10, `scrollAfterNavigation`.
 */
function reloadAtBadAnchor(event: Event): void {
  const {hash} = window.location;
  if (!hash.includes('%') || decodeAddress(hash) !== hash) return;
  event.stopImmediatePropagation();
  window.location.reload();
}

// Capture, so this runs before the router.
if (typeof window !== 'undefined') window.addEventListener('popstate', reloadAtBadAnchor, {capture: true});

/**
 * Leads to the section that an anchor names: into view, and with the focus, so that a screen reader reads on from there
 * and Tab goes on there.
 *
 * @param hash with its sign, or empty
 */
export function showAnchor(hash: string): void {
  const anchor = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!anchor) return;
  anchor.tabIndex = -1;
  anchor.focus({preventScroll: true});
  anchor.scrollIntoView();
}

import {decodeAddress} from '../../../shared/decodeAddress';
import {openAround} from './openAround';

/**
 * Leads to the section that an anchor names: into view, and with the focus, so that a screen reader reads on from there
 * and Tab goes on there.
 *
 * @param isLoaded the browser itself has just led there: the reader may have moved on since, and is brought back only
 * where the section was folded away
 */
export function showAnchor(hash: string, isLoaded: boolean): void {
  const anchor = anchorOf(hash);
  if (!anchor) return;
  const wasFolded = openAround(anchor);
  if (isLoaded && !wasFolded) return;
  anchor.tabIndex = -1;
  anchor.focus({preventScroll: true});
  anchor.scrollIntoView();
}

/** @param hash with its sign, or empty */
export function anchorOf(hash: string): HTMLElement | null {
  return document.getElementById(decodeAddress(hash.slice(1)));
}

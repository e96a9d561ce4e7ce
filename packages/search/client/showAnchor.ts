import {decodeAddress} from '@deskbook/text/decodeAddress';
import {openAround} from './openAround';

/**
 * Scrolls to a section and focuses it, so screen readers and Tab continue from there.
 *
 * @param isLoaded the browser has already scrolled there. The reader may have scrolled on since, so this scrolls again
 * only if the section was folded.
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

/** @param hash with its #, or empty */
export function anchorOf(hash: string): HTMLElement | null {
  return document.getElementById(decodeAddress(hash.slice(1)));
}

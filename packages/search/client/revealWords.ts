import {decodeAddress} from '@deskbook/text/decodeAddress';

/**
 * Opens the folds and tabs that hide found words in the reader's section, and scrolls to the first word if none is in
 * view. Leaves the rest of the page alone. If the query was an asset tag, scrolls to that machine's row.
 *
 * @param hash of the section, with its #; empty for the introduction
 */
export function revealWords(main: Element, ranges: readonly Range[], hash: string): void {
  const wanted = anchorOf(hash);
  const sections = [...main.querySelectorAll('h2[id], h3[id]')];
  const tag = !hash && bestTag(ranges);
  if (tag) {
    showTag(tag);
    return;
  }
  const here = ranges
    .map(({startContainer}) => startContainer.parentElement)
    .filter((element): element is HTMLElement => element !== null && sectionOf(element, sections) === wanted);
  const isAnyShown = here.some((element) => !isFoldedAway(element));
  for (const element of here) {
    // Switches tabs only if the visible one has none of the words.
    if (element.closest('details:not([open])') || (!isAnyShown && isFoldedAway(element))) openAround(element);
  }
  if (!hash && window.scrollY === 0 && !ranges.some(isInView)) here[0]?.scrollIntoView({block: 'center'});
}

/** Returns the asset tag that contains the most of the words; undefined if none has any. */
function bestTag(ranges: readonly Range[]): HTMLElement | undefined {
  const lengths = new Map<HTMLElement, number>();
  for (const range of ranges) {
    const tag = range.startContainer.parentElement?.closest<HTMLElement>('[data-asset-tag]');
    if (tag) lengths.set(tag, (lengths.get(tag) ?? 0) + range.toString().length);
  }
  const most = Math.max(...lengths.values());
  return [...lengths.keys()].find((tag) => lengths.get(tag) === most);
}

function showTag(tag: HTMLElement): void {
  openAround(tag);
  if (window.scrollY !== 0) return;
  tag.tabIndex = -1;
  tag.focus({preventScroll: true});
  tag.scrollIntoView({block: 'center'});
}

/**
 * Returns the heading above an element. Returns null for the introduction, and for what the page shows from its front
 * matter, because search finds that with the introduction.
 */
function sectionOf(element: Element, headings: readonly Element[]): Element | null {
  if (element.closest('[data-front-matter]')) return null;
  const above = headings.filter(
    (heading) =>
      heading.contains(element) || heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return above.at(-1) ?? null;
}

function isInView(range: Range): boolean {
  const {top, bottom, height} = range.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}

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
function anchorOf(hash: string): HTMLElement | null {
  return document.getElementById(decodeAddress(hash.slice(1)));
}

const FOLDED = 'details:not([open])';
const HIDDEN_TAB = '[role=tabpanel][hidden]';

/** Whether an element is in a folded part of the page or behind a tab. */
function isFoldedAway(element: Element): boolean {
  return element.closest(`${FOLDED},${HIDDEN_TAB}`) !== null;
}

/**
 * Opens every folded part and every tab around an element.
 *
 * @returns whether there were any
 */
function openAround(element: Element): boolean {
  const wasFolded = isFoldedAway(element);
  for (let folded = element.closest(FOLDED); folded; folded = folded.parentElement?.closest(FOLDED) ?? null) {
    (folded as HTMLDetailsElement).open = true;
  }
  for (let panel = element.closest(HIDDEN_TAB); panel; panel = panel.parentElement?.closest(HIDDEN_TAB) ?? null) {
    tabOf(panel)?.click();
  }
  return wasFolded;
}

/** Tabs and panels are in the same order, with the tabs above the panels (`packages/engine/frame/theme/Tabs`). */
function tabOf(panel: Element): HTMLElement | null {
  const panels = panel.parentElement;
  const place = [...(panels?.children ?? [])].indexOf(panel);
  const list = panels?.parentElement?.querySelector('[role=tablist]');
  return list?.querySelectorAll<HTMLElement>('[role=tab]')[place] ?? null;
}

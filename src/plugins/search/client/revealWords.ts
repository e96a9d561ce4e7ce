import {isFoldedAway, openAround} from './openAround';
import {anchorOf} from './showAnchor';

/**
 * Opens what hides words in the section that the reader came for, and brings the first word into view where the page
 * has none in it. The rest of the page stays as it is. A reader who came for an asset tag gets to the line of its
 * machine.
 *
 * @param hash of the section, with its sign; empty: what stands before the first one
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
    // Another tab is opened only for what is not in the one that is shown.
    if (element.closest('details:not([open])') || (!isAnyShown && isFoldedAway(element))) openAround(element);
  }
  if (!hash && window.scrollY === 0 && !ranges.some(isInView)) here[0]?.scrollIntoView({block: 'center'});
}

/** The asset tag in a list of machines that has most of the words; undefined where none has any. */
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
 * The heading above an element; null above the first one, and for what the page has from its front matter,
 * which is found with its introduction.
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

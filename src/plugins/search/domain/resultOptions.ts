import {withFound, wordsFound} from './foundWords';
import type {Fragment, PageHit, SectionHit} from './searchBackend';
import {stemOf} from './stem';
import {wordsOf} from './words';

/** One place to go to: a page, or a section of it. */
export interface ResultOption {
  /** Tells it from the others, also when excerpts come in and with them other words. */
  readonly address: string;
  /** With the words that were found, for the page to show them. */
  readonly url: string;
  /** null: the top of the page. */
  readonly heading: readonly Fragment[] | null;
  readonly excerpt: readonly Fragment[];
}

export interface ResultGroup {
  readonly page: PageHit;
  /** Opens the page where it answers. */
  readonly lead: ResultOption;
  /** Its other sections, best first. */
  readonly sections: readonly ResultOption[];
}

/** @param most how many sections of a page at most, beside the one that it opens at */
export function groupResults(pages: readonly PageHit[], most: number): ResultGroup[] {
  return pages.map((page) => {
    const words = wordsFound(page);
    const lead = leadOf(page);
    const others = page.sections.filter(({heading, url}) => heading !== null && url !== lead.url);
    const optionOf = (section: SectionHit, address = section.url): ResultOption => ({
      ...section,
      address,
      url: withFound(section.url, words),
    });
    return {
      page,
      lead: optionOf(lead, page.url),
      sections: others.slice(0, most).map((section) => optionOf(section)),
    };
  });
}

/**
 * Where a page is opened: the section that shows the most of what was typed beyond the title, the best of several. Words
 * that only `keywords` have are seen nowhere, so they do not hold a reader at the top.
 */
function leadOf({url, title, sections}: PageHit): SectionHit {
  const known = new Set(stemsIn(title));
  const gains = sections.map(
    ({heading, excerpt}) =>
      new Set(matchedStems([...(heading ?? []), ...excerpt]).filter((stem) => !known.has(stem))).size,
  );
  const most = Math.max(0, ...gains);
  const isTop = ({heading}: SectionHit) => heading === null;
  const lead = most > 0 ? sections[gains.indexOf(most)] : sections.find(isTop);
  return lead ?? {url, heading: null, excerpt: []};
}

function matchedStems(fragments: readonly Fragment[]): string[] {
  return stemsIn(fragments.filter(({isMatch}) => isMatch));
}

function stemsIn(fragments: readonly Fragment[]): string[] {
  return wordsOf(fragments.map(({text}) => text).join(' ')).map(stemOf);
}

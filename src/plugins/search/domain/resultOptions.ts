import {editDistance} from '../../../shared/editDistance';
import {withFound, wordsFound} from './foundWords';
import type {Fragment, PageHit, SectionHit} from './searchBackend';
import {stemOf} from './stem';
import {wordsOf} from './words';

/** One place to go to: a page, or a section of it. Its `url` has the words that were found, for the page to show them. */
export interface ResultOption extends SectionHit {
  /** Tells it from the others, also when excerpts come in and with them other words. */
  readonly address: string;
  /** Of its page. */
  readonly kind: string;
}

export interface ResultGroup {
  readonly page: PageHit;
  /** Opens the page where it answers. */
  readonly lead: ResultOption;
  /** Its other sections, best first. */
  readonly sections: readonly ResultOption[];
}

/**
 * @param query what the pages answer
 * @param most how many sections of a page at most, beside the one that it opens at
 */
export function groupResults(pages: readonly PageHit[], query: string, most: number): ResultGroup[] {
  const asked = wordsOf(query);
  return pages.map((page) => {
    const words = wordsFound(page);
    const lead = leadOf(page, asked);
    const others = page.sections.filter(({heading, url}) => heading !== null && url !== lead.url);
    const optionOf = (section: SectionHit, address = section.url): ResultOption => ({
      ...section,
      address,
      kind: page.kind,
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
 * Where a page is opened: the section that shows the most of the words that the title does not have, the best of
 * several. Words that only `keywords` have are seen nowhere, so they do not hold a reader at the top.
 */
function leadOf({url, title, sections}: PageHit, asked: readonly string[]): SectionHit {
  const missing = asked.filter((word) => !isShown(word, matchedIn(title)));
  const gains = sections.map(({heading, excerpt}) => {
    const shown = matchedIn([...(heading ?? []), ...excerpt]);
    return missing.filter((word) => isShown(word, shown)).length;
  });
  const most = Math.max(0, ...gains);
  const lead = most > 0 ? sections[gains.indexOf(most)] : sections.find(({heading}) => heading === null);
  return lead ?? {url, heading: null, excerpt: []};
}

function matchedIn(fragments: readonly Fragment[]): string[] {
  return wordsOf(fragments.flatMap(({text, isMatch}) => (isMatch ? text : [])).join(' '));
}

/** As it was typed, in another form, whole where only its beginning was typed, or put right; synonyms do not count. */
function isShown(word: string, shown: readonly string[]): boolean {
  const mistakes = word.length < 8 ? 1 : 2;
  return shown.some(
    (other) =>
      other.startsWith(word) || stemOf(other) === stemOf(word) || editDistance(word, other, mistakes) <= mistakes,
  );
}

import {editDistance} from '@deskbook/text/editDistance';
import type {Fragment, PageHit, SectionHit} from './searchBackend';
import {stemOf} from './stem';
import {wordsOf} from './words';

/** A page or a section to open. */
export interface ResultOption extends SectionHit {
  /** Identifies it: the page's own address, even if it opens at a section */
  readonly address: string;
  /** The words that the page highlights */
  readonly found: readonly string[];
  /** The page's kind */
  readonly kind: string;
}

export interface ResultGroup {
  readonly page: PageHit;
  /** Opens the page at its best section */
  readonly lead: ResultOption;
  /** The page's other sections, best first */
  readonly sections: readonly ResultOption[];
}

/**
 * @param query the query that the pages answer
 * @param most the most sections per page, not counting the one it opens at
 */
export function groupResults(pages: readonly PageHit[], query: string, most: number): ResultGroup[] {
  const asked = wordsOf(query);
  return pages.map((page) => {
    const found = wordsFound(page);
    const lead = leadOf(page, asked);
    const others = page.sections.filter(({heading, url}) => heading !== null && url !== lead.url);
    const optionOf = (section: SectionHit, address = section.url): ResultOption => ({
      ...section,
      address,
      kind: page.kind,
      found,
    });
    return {
      page,
      lead: optionOf(lead, page.url),
      sections: others.slice(0, most).map((section) => optionOf(section)),
    };
  });
}

/**
 * Returns the section to open a page at: the best of those that show the most query words that aren't in the title.
 * Words that are only in `keywords` are invisible, so they don't keep a reader at the top.
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

/** Whether the word appears as typed, in another form, completed, or corrected. Synonyms don't count. */
function isShown(word: string, shown: readonly string[]): boolean {
  const mistakes = word.length < 8 ? 1 : 2;
  return shown.some(
    (other) =>
      other.startsWith(word) || stemOf(other) === stemOf(word) || editDistance(word, other, mistakes) <= mistakes,
  );
}

/** A page full of highlights is harder to read than one without any. */
const MAX_WORDS = 12;

/** Returns the words that matched, as the page spells them. */
export function wordsFound({title, sections}: PageHit): string[] {
  const texts = [title, ...sections.flatMap(({heading, excerpt}) => [heading ?? [], excerpt])];
  return uniqueWords(texts.flatMap(markedIn));
}

function markedIn(fragments: readonly Fragment[]): string[] {
  return fragments.filter(({isMatch}) => isMatch).map(({text}) => text);
}

function uniqueWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.toLowerCase().split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)].slice(0, MAX_WORDS);
}

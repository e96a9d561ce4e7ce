import {withFound, wordsFound} from './foundWords';
import type {Fragment, PageHit} from './searchBackend';

/** One place to go to: a page, or a section of it. */
export interface ResultOption {
  /** Tells it from the others, also when excerpts come in and with them other words. */
  readonly address: string;
  /** With the words that were found, for the page to show them. */
  readonly url: string;
  /** null: the page itself. */
  readonly heading: readonly Fragment[] | null;
  readonly excerpt: readonly Fragment[];
}

export interface ResultGroup {
  readonly page: PageHit;
  /** The page first, then its sections, the best first. */
  readonly options: readonly ResultOption[];
}

/** @param sections how many of a page at most */
export function groupResults(pages: readonly PageHit[], sections: number): ResultGroup[] {
  return pages.map((page) => {
    const words = wordsFound(page);
    const introduction = page.sections.find(({heading}) => heading === null);
    const others = page.sections.filter(({heading}) => heading !== null).slice(0, sections);
    const itself = {url: page.url, heading: null, excerpt: introduction?.excerpt ?? []};
    return {
      page,
      options: [itself, ...others].map((option) => ({
        ...option,
        address: option.url,
        url: withFound(option.url, words),
      })),
    };
  });
}

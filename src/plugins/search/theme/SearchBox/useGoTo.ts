import {useHistory} from '@docusaurus/router';
import type {MouseEvent} from 'react';
import {useSitePath} from '../../../../components/useSitePath';
import {keepLeftWords} from '../../client/leftWords';
import type {RecentSearches} from '../../client/useRecentSearches';
import {PAGES_AT_ONCE, type Question, writeAddress} from '../../domain/searchAddress';

interface Source {
  question: Question;
  recent: RecentSearches;
  /** Closes the box, since another page takes the place of this one. */
  leave: () => void;
}

export interface GoTo {
  /** Opens a result in place of the page, or in a new tab. */
  result(url: string, isNewTab: boolean): void;
  /** A click on a link to it; a new tab or window is the browser's work. */
  follow(event: MouseEvent, url: string): void;
  /** Opens the search page, with what the box was asked. */
  allResults(isNewTab?: boolean): void;
  allResultsUrl: string;
}

/** The ways out of the box. */
export function useGoTo({question, recent, leave}: Source): GoTo {
  const history = useHistory();
  const allResultsUrl = useSitePath()('/search/') + writeAddress({...question, limit: PAGES_AT_ONCE});
  const result = (url: string, isNewTab: boolean) => {
    recent.keep(question.query);
    if (isNewTab) {
      window.open(url, '_blank', 'noopener');
      return;
    }
    leave();
    keepLeftWords(question.query);
    const {pathname} = history.location;
    history.push(url);
    // The router scrolls for another page or another anchor only.
    if (!url.includes('#') && history.location.pathname === pathname) window.scrollTo(0, 0);
  };
  return {
    result,
    follow(event, url) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return recent.keep(question.query);
      event.preventDefault();
      result(url, false);
    },
    allResults: (isNewTab = false) => question.query.trim() && result(allResultsUrl, isNewTab),
    allResultsUrl,
  };
}

import {useHistory} from '@docusaurus/router';
import type {MouseEvent} from 'react';
import {useSitePath} from '../../../../components/useSitePath';
import {keepLeftWords} from '../../client/leftWords';
import type {SearchState} from '../../client/searcher';
import type {RecentSearches} from '../../client/useRecentSearches';
import {PAGES_AT_ONCE, type Question, writeAddress} from '../../domain/searchAddress';

interface Source {
  question: Question;
  state: SearchState;
  recent: RecentSearches;
  /** Closes the box, since another page takes the place of this one. */
  leave: () => void;
}

interface Target {
  url: string;
  /** Of the page; the search page has none. */
  kind?: string;
}

export interface GoTo {
  /** Opens a result in place of the page, or in a new tab. */
  result(target: Target, isNewTab: boolean): void;
  /** A click on a link to it; a new tab or window is the browser's work. */
  follow(event: MouseEvent, target: Target): void;
  /** The search page, with what the box was asked. */
  allResults: Target;
}

/** The ways out of the box. */
export function useGoTo({question, state, recent, leave}: Source): GoTo {
  const history = useHistory();
  const keep = ({kind}: Target) => recent.keep(question.query, state, kind);
  const result = (target: Target, isNewTab: boolean) => {
    keep(target);
    const {url} = target;
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
    follow(event, target) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return keep(target);
      event.preventDefault();
      result(target, false);
    },
    allResults: {url: useSitePath()('/search/') + writeAddress({...question, limit: PAGES_AT_ONCE})},
  };
}

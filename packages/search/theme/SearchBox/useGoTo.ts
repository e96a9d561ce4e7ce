import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {useHistory} from '@docusaurus/router';
import type {MouseEvent} from 'react';
import {keepFound} from '../../client/foundStore';
import {saveQuery} from '../../client/savedQuery';
import type {SearchState} from '../../client/searcher';
import type {RecentSearches} from '../../client/useRecentSearches';
import {PAGES_AT_ONCE, type Question, writeAddress} from '../../domain/searchAddress';

interface Source {
  question: Question;
  state: SearchState;
  recent: RecentSearches;
  /** Closes the box because another page replaces this one */
  leave: () => void;
}

interface NavigationTarget {
  url: string;
  /** The page's kind; undefined for the search page */
  kind?: string;
  /** The words that the page highlights */
  found?: readonly string[];
}

export interface GoTo {
  /** Opens a result in this tab or a new one */
  result(target: NavigationTarget, isNewTab: boolean): void;
  /** Handles a click on a result's link. The browser opens new tabs and windows. */
  follow(event: MouseEvent, target: NavigationTarget): void;
  /** The search page, with the box's question */
  allResults: NavigationTarget;
}

/** Ways to leave the box. */
export function useGoTo({question, state, recent, leave}: Source): GoTo {
  const history = useHistory();
  const keep = ({url, kind, found = []}: NavigationTarget) => {
    recent.keep(question.query, state, kind);
    keepFound(url, found);
  };
  const result = (target: NavigationTarget, isNewTab: boolean) => {
    keep(target);
    const {url} = target;
    if (isNewTab) {
      window.open(url, '_blank', 'noopener');
      return;
    }
    leave();
    saveQuery(question.query);
    const {pathname} = history.location;
    history.push(url);
    // The router scrolls only for a different page or anchor.
    if (!url.includes('#') && history.location.pathname === pathname) window.scrollTo(0, 0);
  };
  return {
    result,
    follow(event, target) {
      if (event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey) return keep(target);
      event.preventDefault();
      result(target, false);
    },
    allResults: {url: useSitePath()('/search/') + writeAddress({...question, limit: PAGES_AT_ONCE})},
  };
}

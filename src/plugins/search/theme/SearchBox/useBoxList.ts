import {type KeyboardEvent, useId, useState} from 'react';
import type {SearchState} from '../../client/searcher';
import {moveInList} from '../../domain/listMove';
import type {RecentSearch} from '../../domain/recentSearches';
import {groupResults, type ResultGroup} from '../../domain/resultOptions';
import type {GoTo} from './useGoTo';

/** So many sections of a page are shown, beside the one that it opens at. */
const SECTIONS = 3;

interface Source {
  state: SearchState;
  query: string;
  /** Shown while nothing is typed. */
  recent: readonly RecentSearch[];
  onQuery: (query: string) => void;
  goTo: GoTo;
}

export interface BoxList {
  id: string;
  groups: readonly ResultGroup[];
  recent: readonly RecentSearch[];
  isEmpty: boolean;
  /** The id of the entry that the arrow keys have reached; null in the field. */
  activeId: string | null;
  isActive(entry: string): boolean;
  idOf(entry: string): string;
  /** Back to the field. */
  leave(): void;
  /** A key in the field; keys of the list are acted upon. */
  press(event: KeyboardEvent): void;
}

/** The list below the field, and where in it the reader is. An entry is named by its address, or its query. */
export function useBoxList({state, query, recent, onQuery, goTo}: Source): BoxList {
  const id = useId();
  const [active, setActive] = useState<string | null>(null);
  const isShown = state.phase !== 'failed' && state.answer !== null;
  const groups = isShown ? groupResults(state.answer?.pages ?? [], state.answered?.query ?? '', SECTIONS) : [];
  const options = groups.flatMap(({lead, sections}) => [lead, ...sections]);
  const isTyped = query.trim() !== '';
  const searches = options.length > 0 || isTyped ? [] : recent;
  const entries = options.length > 0 ? options.map(({address}) => address) : searches.map((search) => search.query);
  // Enter asks the last search again at once, and chooses no result by itself.
  const least = searches.length > 0 ? 0 : -1;
  // The entry may have gone with a newer answer: then the reader is back in the field.
  const place = Math.max(active === null ? -1 : entries.indexOf(active), least);
  const idOf = (entry: string) => `${id}${entries.indexOf(entry)}`;

  const take = (chosen: number, isNewTab: boolean) => {
    const option = options[chosen];
    if (option) goTo.result(option, isNewTab);
    else onQuery(entries[chosen] as string);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isNewTab = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (place >= 0) take(place, isNewTab);
      else if (isTyped) goTo.result(goTo.allResults, isNewTab);
      return;
    }
    if (event.altKey || isNewTab || event.shiftKey) return;
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return setActive(null);
    const next = moveInList(event.key, place, entries.length, least);
    if (next === null) return;
    event.preventDefault();
    setActive(entries[next] ?? null);
  };
  return {
    id,
    groups,
    recent: searches,
    isEmpty: entries.length === 0,
    activeId: place >= 0 ? idOf(entries[place] as string) : null,
    isActive: (entry) => place >= 0 && entries[place] === entry,
    idOf,
    leave: () => setActive(null),
    press,
  };
}

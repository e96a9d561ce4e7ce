import {type KeyboardEvent, useId, useState} from 'react';
import type {SearchState} from '../../client/searcher';
import type {RecentSearch} from '../../domain/recentSearches';
import {groupResults, type ResultGroup} from '../../domain/resultOptions';
import type {GoTo} from './useGoTo';

/** How many sections of a page are shown, not counting the one it opens at */
const SECTIONS = 3;

interface Source {
  state: SearchState;
  query: string;
  /** Shown while the field is empty */
  recent: readonly RecentSearch[];
  onQuery: (query: string) => void;
  goTo: GoTo;
}

export interface BoxList {
  id: string;
  groups: readonly ResultGroup[];
  recent: readonly RecentSearch[];
  isEmpty: boolean;
  /** The id of the selected entry; null if the caret is in the field */
  activeId: string | null;
  isActive(entry: string): boolean;
  idOf(entry: string): string;
  /** Moves back to the field */
  leave(): void;
  /** Handles a key in the field */
  press(event: KeyboardEvent): void;
}

/** The list below the field and its selected entry. Entries are identified by their address, or by their query. */
export function useBoxList({state, query, recent, onQuery, goTo}: Source): BoxList {
  const id = useId();
  const [active, setActive] = useState<string | null>(null);
  const isShown = state.phase !== 'failed' && state.answer !== null;
  const groups = isShown ? groupResults(state.answer?.pages ?? [], state.answered?.query ?? '', SECTIONS) : [];
  const options = groups.flatMap(({lead, sections}) => [lead, ...sections]);
  const isTyped = query.trim() !== '';
  const searches = options.length > 0 || isTyped ? [] : recent;
  const entries = options.length > 0 ? options.map(({address}) => address) : searches.map((search) => search.query);
  // Enter repeats the latest search right away, but never opens a result that wasn't selected.
  const least = searches.length > 0 ? 0 : -1;
  // If a newer answer doesn't have the entry, the selection moves back to the field.
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

/**
 * Returns where a key moves the selection in a list below a field.
 *
 * @param current index of the selected entry; -1 if the field is
 * @param least -1 if arrow keys also go through the field, 0 if an entry is always selected
 * @returns the new index; -1 for the field; null if the list doesn't handle the key
 */
export function moveInList(key: string, current: number, length: number, least: -1 | 0 = -1): number | null {
  if (length === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return current + 1 < length ? current + 1 : least;
    case 'ArrowUp':
      return current === least ? length - 1 : current - 1;
    case 'Home':
      return current === -1 ? null : 0;
    case 'End':
      return current === -1 ? null : length - 1;
    default:
      return null;
  }
}

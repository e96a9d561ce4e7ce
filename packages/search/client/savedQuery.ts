/** Saves the query in the page's history entry when a reader opens a result, so Back restores it. */
export function saveQuery(words: string): void {
  window.history.replaceState({...window.history.state, searched: words}, '');
}

/** Returns the saved query once, and removes it. */
export function takeSavedQuery(): string {
  const {searched = '', ...state} = window.history.state ?? {};
  if (searched) window.history.replaceState(state, '');
  return searched;
}

/** Keeps the words of a search in the page's history entry when a reader opens a result, so Back brings them back. */
export function saveQuery(words: string): void {
  window.history.replaceState({...window.history.state, searched: words}, '');
}

/** Returns the kept words once: after the box is closed, they're gone. */
export function takeSavedQuery(): string {
  const {searched = '', ...state} = window.history.state ?? {};
  if (searched) window.history.replaceState(state, '');
  return searched;
}

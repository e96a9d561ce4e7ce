/**
 * The words by which a reader left this page for a result. They stand in its entry of the browser's history, where Back
 * leads to them.
 */
export function keepLeftWords(words: string): void {
  window.history.replaceState({...window.history.state, searched: words}, '');
}

/** Gives them once: whoever then closes the box is done with them. */
export function takeLeftWords(): string {
  const {searched = '', ...state} = window.history.state ?? {};
  if (searched) window.history.replaceState(state, '');
  return searched;
}

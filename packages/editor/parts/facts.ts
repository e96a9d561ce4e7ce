import type {EditorFacts} from '../api';

/** The data the editor page passes to its script. */
export const FACTS = JSON.parse(document.getElementById('deskbook-write')?.textContent ?? '{}') as EditorFacts;

/** Returns a query parameter of this page. */
export function asked(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

import type {EditorFacts} from '../../api';

/** What the page of the editor tells its script. */
export const FACTS = JSON.parse(document.getElementById('deskbook-write')?.textContent ?? '{}') as EditorFacts;

/** A value in the address of this page. */
export function asked(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

import {WRITE} from '../api';
import {FACTS} from './facts';

/** Returns the URL of a page's editor, which opens at a line of the file. */
export function addressOfEditor(path: string, line?: number): string {
  const place = new URLSearchParams({path, ...(line !== undefined && {line: String(line)})});
  return `${FACTS.baseUrl}${WRITE}edit/?${place}`;
}

/** The URL of the list of all pages. */
export const ALL_PAGES = `${FACTS.baseUrl}${WRITE}`;

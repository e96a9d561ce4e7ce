import {WRITE} from '../api';
import {FACTS} from './facts';

/** Returns the URL of a page's editor, which opens at a line of the file. */
export function addressOfEditor(path: string, line?: number): string {
  const place = new URLSearchParams({path, ...(line !== undefined && {line: String(line)})});
  return `${FACTS.baseUrl}${WRITE}edit/?${place}`;
}

/** The URL of the list of all pages. */
export const ALL_PAGES = `${FACTS.baseUrl}${WRITE}`;

/** Returns the URL of a file as the author's drafts have it. */
export function addressOfSiteFile(path: string): string {
  return `${FACTS.baseUrl}${WRITE}file/${path.split('/').map(encodeURIComponent).join('/')}`;
}

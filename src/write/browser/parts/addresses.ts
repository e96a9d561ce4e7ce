import {WRITE} from '../../api';
import {FACTS} from './facts';

/** Returns the URL of a page's editor. */
export function addressOfEditor(path: string): string {
  return `${FACTS.baseUrl}${WRITE}edit/?path=${encodeURIComponent(path)}`;
}

/** The URL of the list of all pages. */
export const ALL_PAGES = `${FACTS.baseUrl}${WRITE}`;

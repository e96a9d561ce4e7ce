import {WRITE} from '../../api';
import {FACTS} from './facts';

/** Where a page is edited. */
export function addressOfEditor(path: string): string {
  return `${FACTS.baseUrl}${WRITE}edit/?path=${encodeURIComponent(path)}`;
}

/** Where all pages are listed. */
export const ALL_PAGES = `${FACTS.baseUrl}${WRITE}`;

import {browserStorage, ROOT} from '@deskbook/ui/browser/storage';
import type {SaveRequest} from '../api';
import {FACTS} from '../parts/facts';

/**
 * Saves that the server may not have received, in the browser's storage: one for each open window of a page. They are
 * sent again when their author opens the page.
 *
 *   deskbook:draft:1:AUTHOR:PATH:WINDOW
 *
 * The 1 is the version of the format.
 */
const keysFor = (path: string) =>
  `${ROOT}draft:1:${encodeURIComponent(FACTS.author.name)}:${encodeURIComponent(path)}:`;

const keyOf = ({path, from}: SaveRequest) => keysFor(path) + (from?.window ?? '');

export function keepUnsaved(request: SaveRequest): void {
  browserStorage.write(keyOf(request), request);
}

export function forgetUnsaved(request: SaveRequest): void {
  browserStorage.remove(keyOf(request));
}

export function unsavedDrafts(path: string): SaveRequest[] {
  return browserStorage.list(keysFor(path), isSaveRequest).entries.map(({value}) => value);
}

function isSaveRequest(value: unknown): value is SaveRequest {
  if (typeof value !== 'object' || value === null) return false;
  const {path, text, version, from} = value as Partial<Record<keyof SaveRequest, unknown>>;
  const {window, number} = (from ?? {}) as Partial<Record<string, unknown>>;
  return [path, text, version, window].every((each) => typeof each === 'string') && typeof number === 'number';
}

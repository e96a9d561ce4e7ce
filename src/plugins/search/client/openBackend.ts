import files from '@generated/deskbook-search/default/files.json';
import type {AlgoliaOptions} from '../domain/algoliaOptions';
import type {SearchBackend} from '../domain/searchBackend';
import {chooseBackend} from './chooseBackend';
import {createLocalBackend} from './localBackend';

let opening: Promise<SearchBackend> | undefined;

/** The backend of this site: opened once, and again where it could not be. */
export function openBackend(algolia: AlgoliaOptions | null): Promise<SearchBackend> {
  opening ??= chooseBackend(() => createLocalBackend(files), algolia).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

import files from '@generated/deskbook-search/default/files.json';
import siteConfig from '@generated/docusaurus.config';
import type {AlgoliaOptions} from '../domain/algoliaOptions';
import type {SearchBackend} from '../domain/searchBackend';
import {chooseBackend} from './chooseBackend';
import {createLocalBackend} from './localBackend';

let opening: Promise<SearchBackend> | undefined;

/** What this site is searched with, opened once for all who ask; one that could not be opened is opened anew. */
export function openBackend(): Promise<SearchBackend> {
  const algolia = (siteConfig.customFields?.algolia as AlgoliaOptions | null | undefined) ?? null;
  opening ??= chooseBackend(() => createLocalBackend(files), algolia).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

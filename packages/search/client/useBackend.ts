import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import files from '@generated/deskbook-search/default/files.json';
import type {AlgoliaOptions} from '../domain/algoliaOptions';
import type {SearchBackend} from '../domain/searchBackend';
import {chooseBackend, once} from './chooseBackend';
import {createLocalBackend} from './localBackend';

let open: (() => Promise<SearchBackend>) | undefined;

/** Returns a function that opens the site's backend once, and tries again if that failed. */
export function useBackend(): () => Promise<SearchBackend> {
  const {customFields} = useDocusaurusContext().siteConfig;
  const algolia = (customFields?.algolia as AlgoliaOptions | null | undefined) ?? null;
  return () => {
    open ??= once(() => chooseBackend(() => createLocalBackend(files), algolia));
    return open();
  };
}

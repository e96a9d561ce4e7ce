import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import files from '@generated/deskbook-search/default/files.json';
import type {AlgoliaOptions} from '../domain/algoliaOptions';
import type {SearchBackend} from '../domain/searchBackend';
import {chooseBackend, once} from './chooseBackend';
import {createLocalBackend} from './localBackend';

let open: (() => Promise<SearchBackend>) | undefined;

/** Opens the backend of this site: once, and again where it could not be. */
export function useBackend(): () => Promise<SearchBackend> {
  const {customFields} = useDocusaurusContext().siteConfig;
  const algolia = (customFields?.algolia as AlgoliaOptions | null | undefined) ?? null;
  return () => {
    open ??= once(() => chooseBackend(() => createLocalBackend(files), algolia));
    return open();
  };
}

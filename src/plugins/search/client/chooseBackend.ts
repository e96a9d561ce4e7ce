import type {AlgoliaOptions} from '../domain/algoliaOptions';
import type {SearchBackend} from '../domain/searchBackend';
import {withFallback} from './withFallback';

/** The index of this site, or Algolia's where the district has configured it. Its code is loaded at the first search. */
export function chooseBackend(local: SearchBackend, algolia: AlgoliaOptions | null): SearchBackend {
  return algolia ? withFallback(loadingOnce(algolia), local) : local;
}

/** A script that did not arrive is asked for again at the next call. */
function loadingOnce(options: AlgoliaOptions): () => Promise<SearchBackend> {
  let loading: Promise<SearchBackend> | undefined;
  return () => {
    loading ??= import(/* webpackChunkName: "algolia" */ './algoliaBackend').then(
      ({createAlgoliaBackend}) => createAlgoliaBackend(options),
      (error) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
}

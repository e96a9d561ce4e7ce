import type {AlgoliaOptions} from '../domain/algoliaOptions';
import type {SearchBackend} from '../domain/searchBackend';
import {withFallback} from './withFallback';

/**
 * The index of this site, or Algolia's where the district has configured it. Algolia's code is loaded at the first
 * search, and this site's index only when Algolia has not answered.
 *
 * @param openLocal called again where it has failed
 */
export async function chooseBackend(
  openLocal: () => Promise<SearchBackend>,
  algolia: AlgoliaOptions | null,
): Promise<SearchBackend> {
  if (!algolia) return openLocal();
  const load = () =>
    import(/* webpackChunkName: "algolia" */ './algoliaBackend').then(({createAlgoliaBackend}) =>
      createAlgoliaBackend(algolia),
    );
  const open = once(openLocal);
  return withFallback(once(load), {name: 'local', search: async (request) => (await open()).search(request)});
}

/** A script that did not arrive is asked for again at the next call. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

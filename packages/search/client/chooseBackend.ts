import type {AlgoliaOptions} from '../domain/algoliaOptions';
import type {SearchBackend} from '../domain/searchBackend';
import {withFallback} from './withFallback';

/**
 * Returns the site's own index, or Algolia's if the district has configured it. Loads Algolia's code at the first
 * search, and the site's own index only if Algolia doesn't answer.
 *
 * @param openLocal called again if it fails
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

/** Loads once, but tries again at the next call if loading failed. */
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

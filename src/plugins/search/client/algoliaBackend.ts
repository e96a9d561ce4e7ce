import {liteClient, type SearchResponse} from 'algoliasearch/lite';
import {readAnswer} from '../domain/algoliaAnswer';
import {type AlgoliaOptions, clientHosts} from '../domain/algoliaOptions';
import {planQueries} from '../domain/algoliaQueries';
import {type SearchBackend, SearchFailure} from '../domain/searchBackend';

type Results = Parameters<typeof readAnswer>[0];

/** Searches the district's index at Algolia. Loaded only where one is configured. */
export function createAlgoliaBackend({appId, searchKey, index, host}: AlgoliaOptions, now = Date.now): SearchBackend {
  const client = liteClient(appId, searchKey, clientHosts(host));
  return {
    name: 'algolia',
    async search(request) {
      request.signal?.throwIfAborted();
      const plan = planQueries(request, index, now());
      try {
        const {results} = await client.search({requests: [...plan.queries]});
        return readAnswer(results as SearchResponse[] as unknown as Results, plan, request);
      } catch (cause) {
        throw new SearchFailure(globalThis.navigator?.onLine === false ? 'offline' : 'unavailable', {cause});
      } finally {
        request.signal?.throwIfAborted();
      }
    },
  };
}

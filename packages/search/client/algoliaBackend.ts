import {liteClient, type SearchResponse} from 'algoliasearch/lite';
import {readAnswer} from '../domain/algoliaAnswer';
import {type AlgoliaOptions, clientHosts} from '../domain/algoliaOptions';
import {planQueries} from '../domain/algoliaQueries';
import {type SearchBackend, SearchFailure, TooSlow} from '../domain/searchBackend';

type Results = Parameters<typeof readAnswer>[0];

/** Searches the district's Algolia index. Loaded only if one is configured. */
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
        throw failureOf(cause);
      } finally {
        request.signal?.throwIfAborted();
      }
    },
  };
}

function failureOf(cause: unknown): SearchFailure {
  if (globalThis.navigator?.onLine === false) return new SearchFailure('offline', {cause});
  return isTimeOut(cause) ? new TooSlow({cause}) : new SearchFailure('unavailable', {cause});
}

/** The client reports an outcome for each host it tried. */
function isTimeOut(cause: unknown): boolean {
  const {stackTrace} = cause as {stackTrace?: {response?: {isTimedOut?: boolean}}[]};
  return Array.isArray(stackTrace) && stackTrace.at(-1)?.response?.isTimedOut === true;
}

import {type SearchBackend, SearchFailure} from '../domain/searchBackend';
import {fetchText} from './fetchText';
import type {FetchedFiles, LocalEngine, LocalFiles} from './localEngine';
import {NoWorker, openWorkerEngine} from './workerEngine';

/**
 * Opens the site's own index in a worker, or in the page if workers can't run. Fetches nothing before it's called, and
 * later only the index's three files, so it keeps working offline.
 *
 * `useBackend.ts` calls it with the addresses that the build writes to `@generated/deskbook-search/default/files.json`.
 *
 * @param startWorker for tests
 * @throws SearchFailure if the titles are missing or damaged
 */
export async function createLocalBackend(files: LocalFiles, startWorker = startLocalWorker): Promise<SearchBackend> {
  const engine = await openEngine(files, startWorker);
  return {
    name: 'local',
    async search({signal, ...request}) {
      signal?.throwIfAborted();
      const answer = await engine.search(request);
      signal?.throwIfAborted();
      return answer;
    },
  };
}

async function openEngine(files: LocalFiles, startWorker: () => Worker): Promise<LocalEngine> {
  const fetched = withTitles(files);
  // The error is reported when this promise is awaited.
  fetched.catch(() => {});
  try {
    return await openWorkerEngine(startWorker, fetched);
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
    return openInPage(await fetched);
  }
}

/** Fetches the titles while the worker's script loads. If they're missing, the engine tries again later. */
async function withTitles(files: LocalFiles): Promise<FetchedFiles> {
  try {
    return {...files, titles: await fetchText(files.titlesUrl)};
  } catch (error) {
    if ((error as SearchFailure).reason !== 'missing') throw error;
    return files;
  }
}

async function openInPage(files: FetchedFiles): Promise<LocalEngine> {
  const {openLocalEngine} = await import(/* webpackChunkName: "search-in-page" */ './localEngine').catch((cause) => {
    throw new SearchFailure(globalThis.navigator?.onLine === false ? 'offline' : 'unavailable', {cause});
  });
  return openLocalEngine(files);
}

function startLocalWorker(): Worker {
  return new Worker(/* webpackChunkName: "search-worker" */ new URL('./localWorker', import.meta.url));
}

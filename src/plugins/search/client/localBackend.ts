import {type SearchBackend, SearchFailure} from '../domain/searchBackend';
import type {LocalEngine, LocalFiles} from './localEngine';
import {NoWorker, openWorkerEngine} from './workerEngine';

/**
 * The index of this site, in a worker; where no worker can run, the same code runs in the page. Nothing is fetched
 * before this is called, and after that nothing more than the index and the texts: it goes on without a network.
 *
 * `openBackend.ts` calls it with the addresses that the build gives to `@generated/deskbook-search/default/files.json`.
 *
 * @param startWorker for tests
 * @throws SearchFailure where the index does not come or is damaged
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
  try {
    return await openWorkerEngine(startWorker, files);
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
    return openInPage(files);
  }
}

async function openInPage(files: LocalFiles): Promise<LocalEngine> {
  const {openLocalEngine} = await import(/* webpackChunkName: "search-in-page" */ './localEngine').catch((cause) => {
    throw new SearchFailure(globalThis.navigator?.onLine === false ? 'offline' : 'unavailable', {cause});
  });
  return openLocalEngine(files);
}

function startLocalWorker(): Worker {
  return new Worker(/* webpackChunkName: "search-worker" */ new URL('./localWorker.ts', import.meta.url));
}

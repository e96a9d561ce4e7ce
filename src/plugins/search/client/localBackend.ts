import {type SearchBackend, SearchFailure} from '../domain/searchBackend';
import {fetchText} from './fetchText';
import type {FetchedFiles, LocalEngine, LocalFiles} from './localEngine';
import {NoWorker, openWorkerEngine} from './workerEngine';

/**
 * The index of this site, in a worker; where no worker can run, the same code runs in the page. Nothing is fetched
 * before this is called, and after that nothing more than the index in its three files: it goes on without a network.
 *
 * `useBackend.ts` calls it with the addresses that the build gives to `@generated/deskbook-search/default/files.json`.
 *
 * @param startWorker for tests
 * @throws SearchFailure where the titles do not come or are damaged
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
  // Where the worker does not run either, that is what is told.
  fetched.catch(() => {});
  try {
    return await openWorkerEngine(startWorker, fetched);
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
    return openInPage(await fetched);
  }
}

/** Asks for the titles beside the worker's script, not after it. Titles that are not there are asked for again later. */
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

import {type SearchAnswer, SearchFailure} from '../domain/searchBackend';
import type {FetchedFiles, LocalEngine, LocalRequest} from './localEngine';

/** How long to wait for a worker to start, in milliseconds */
const START_TIMEOUT = 4000;

/** The worker can't run: a policy blocks it, the browser doesn't support it, or its script didn't load. */
export class NoWorker extends Error {}

/**
 * Opens the index in a worker, so the page stays responsive while it's parsed.
 *
 * @throws NoWorker; SearchFailure if the worker runs but the index doesn't open
 */
export async function openWorkerEngine(start: () => Worker, fetched: Promise<FetchedFiles>): Promise<LocalEngine> {
  const worker = await startWorker(start);
  const waiting = new Map<number, {resolve: (told: WorkerResponse) => void; reject: (error: Error) => void}>();
  let last = STARTED;

  const ask = (
    what: Omit<Extract<WorkerRequest, {open: unknown}>, 'id'> | Omit<Extract<WorkerRequest, {search: unknown}>, 'id'>,
  ) =>
    new Promise<WorkerResponse>((resolve, reject) => {
      last++;
      waiting.set(last, {resolve, reject});
      worker.postMessage({...what, id: last});
    });

  worker.onmessage = ({data}: MessageEvent<WorkerResponse>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failure) asker?.reject(new SearchFailure(data.failure));
    else asker?.resolve(data);
  };
  worker.onerror = () => {
    for (const {reject} of waiting.values()) reject(new SearchFailure('unavailable'));
    waiting.clear();
  };

  try {
    await ask({open: await fetched});
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    async search(request) {
      const {answer} = await ask({search: request});
      if (!answer) throw new SearchFailure('damaged');
      return answer;
    },
  };
}

function startWorker(start: () => Worker): Promise<Worker> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = start();
    } catch (cause) {
      reject(new NoWorker('not made', {cause}));
      return;
    }
    const fail = () => {
      clearTimeout(timer);
      worker.terminate();
      reject(new NoWorker('not started'));
    };
    const timer = setTimeout(fail, START_TIMEOUT);
    worker.onerror = fail;
    worker.onmessage = () => {
      clearTimeout(timer);
      resolve(worker);
    };
  });
}

export type WorkerRequest = {readonly id: number} & ({readonly open: FetchedFiles} | {readonly search: LocalRequest});

/** Message from the worker. Without an answer or failure, it says that the worker runs or that the index is open. */
export interface WorkerResponse {
  readonly id: number;
  readonly answer?: SearchAnswer;
  readonly failure?: SearchFailure['reason'];
}

/** The `id` of the message that a worker sends once it runs */
export const STARTED = 0;

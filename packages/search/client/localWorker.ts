import {SearchFailure} from '../domain/searchBackend';
import {type LocalEngine, openLocalEngine} from './localEngine';
import {STARTED, type WorkerRequest, type WorkerResponse} from './workerEngine';

const scope = globalThis as unknown as Worker;
let engine: Promise<LocalEngine> | undefined;

scope.addEventListener('message', ({data}: MessageEvent<WorkerRequest>) => {
  const {id} = data;
  answer(data).then(tell, (error) => tell({id, failure: error instanceof SearchFailure ? error.reason : 'damaged'}));
});
tell({id: STARTED});

async function answer(asked: WorkerRequest): Promise<WorkerResponse> {
  const {id} = asked;
  if ('open' in asked) {
    engine = openLocalEngine(asked.open);
    await engine;
    return {id};
  }
  return {id, answer: await (await engine)?.search(asked.search)};
}

function tell(told: WorkerResponse): void {
  scope.postMessage(told);
}

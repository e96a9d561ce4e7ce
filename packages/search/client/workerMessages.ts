import type {SearchAnswer, SearchFailure} from '../domain/searchBackend';
import type {FetchedFiles, LocalRequest} from './localEngine';

export type WorkerRequest = {readonly id: number} & ({readonly open: FetchedFiles} | {readonly search: LocalRequest});

/** Message from the worker. Without an answer or failure, it says that the worker runs or that the index is open. */
export interface WorkerResponse {
  readonly id: number;
  readonly answer?: SearchAnswer;
  readonly failure?: SearchFailure['reason'];
}

/** The `id` of the message that a worker sends once it runs */
export const STARTED = 0;

import type {SearchAnswer, SearchFailure} from '../domain/searchBackend';
import type {FetchedFiles, LocalRequest} from './localEngine';

/** To the worker. */
export type Asked = {readonly id: number} & ({readonly open: FetchedFiles} | {readonly search: LocalRequest});

/** From the worker; a message without either says that it runs, or that the index is open. */
export interface Told {
  readonly id: number;
  readonly answer?: SearchAnswer;
  readonly failure?: SearchFailure['reason'];
}

/** The `id` of the message that a worker sends when it runs. */
export const STARTED = 0;

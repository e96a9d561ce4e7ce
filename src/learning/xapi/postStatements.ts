import type {Answer} from './outbox';
import type {Statement} from './statement';

export interface RecordStore {
  /** Its address, to which `statements` is added. */
  endpoint: string;
  /** Credentials, if the page has to add them. */
  headers?: Readonly<Record<string, string>>;
  /** How long to wait for an answer, in milliseconds. */
  patience?: number;
}

export const XAPI_VERSION = {'X-Experience-API-Version': '1.0.3'};

/** Sends statements together; the promise never rejects. */
export async function postStatements(
  {endpoint, headers, patience = 15_000}: RecordStore,
  statements: readonly Statement[],
  /** The page is about to go. */
  isLeaving = false,
): Promise<Answer> {
  try {
    const {status} = await fetch(`${endpoint.replace(/\/?$/, '/')}statements`, {
      method: 'POST',
      headers: {...XAPI_VERSION, 'Content-Type': 'application/json', ...headers},
      body: JSON.stringify(statements),
      keepalive: isLeaving,
      signal: AbortSignal.timeout(patience),
    });
    return answerOf(status);
  } catch {
    return 'later';
  }
}

/** Missing rights and a full or busy store may be put right; a statement that is wrong stays wrong. */
function answerOf(status: number): Answer {
  if (status >= 200 && status < 300) return 'stored';
  if (status === 409) return 'conflict';
  return status === 400 || status === 413 ? 'refused' : 'later';
}

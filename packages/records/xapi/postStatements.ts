import type {Answer} from './outbox';
import type {Statement} from './statement';

export interface RecordStore {
  /** Base URL; `statements` is appended */
  endpoint: string;
  /** Credentials, if the page has to send them */
  headers?: Readonly<Record<string, string>>;
  /** Timeout in milliseconds */
  patience?: number;
}

export const XAPI_VERSION = {'X-Experience-API-Version': '1.0.3'};

/** Posts a batch of statements. The promise never rejects. */
export async function postStatements(
  {endpoint, headers, patience = 15_000}: RecordStore,
  statements: readonly Statement[],
  /** Whether the page is being unloaded */
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

/** Authorization errors and a full or busy store may be temporary, but an invalid statement stays invalid. */
function answerOf(status: number): Answer {
  if (status >= 200 && status < 300) return 'stored';
  if (status === 409) return 'conflict';
  return status === 400 || status === 413 ? 'refused' : 'later';
}

/** Errors of the client. Recognized by their fields, because no importable package exports the classes. */
interface ClientError {
  message: string;
  /** Set for an error response */
  status?: number;
  /** Set if no host answered; the last entry is the newest */
  stackTrace?: {response: {status: number; content: string; isTimedOut: boolean}}[];
}

export interface Explanation {
  what: string;
  fix: string;
}

const ADMIN_KEY_FIX =
  'check ALGOLIA_APP_ID and ALGOLIA_ADMIN_KEY; the key needs the rights addObject, deleteIndex and editSettings on the index and on its copies (INDEX_tmp_*)';

/** Whether the same request may succeed in a moment. */
export function mayPass(error: unknown): boolean {
  const {status} = error as ClientError;
  return isUnanswered(error) || status === 429;
}

/** Whether Algolia refused, so nothing was done. Without a response, nobody knows. */
export function isRefusal(error: unknown): boolean {
  const {status} = error as ClientError;
  return status !== undefined && status >= 400 && status < 500;
}

function isUnanswered(error: unknown): boolean {
  const {name, stackTrace} = error as Error & ClientError;
  return name === 'RetryError' && Array.isArray(stackTrace);
}

export function explainError(error: unknown): Explanation {
  if (isUnanswered(error)) return explainSilence(error as ClientError);
  const {status, message} = error as ClientError;
  if (status === undefined) {
    return {
      what: `Something went wrong: ${message}`,
      fix: 'try again; if it keeps happening, tell the authors of this program',
    };
  }
  const said = `Algolia says: ${message} (${status})`;
  if (status === 403 || status === 401) return {what: said, fix: ADMIN_KEY_FIX};
  if (status === 429) {
    return {what: said, fix: 'wait a few minutes; if it keeps happening, the plan’s records or operations are used up'};
  }
  if (status === 402) return {what: said, fix: 'check the application’s plan in Algolia’s dashboard'};
  return {what: said, fix: 'check the application in Algolia’s dashboard, and tell the authors of this program'};
}

function explainSilence({stackTrace}: ClientError): Explanation {
  const last = stackTrace?.at(-1)?.response;
  const fix = 'check the network and ALGOLIA_APP_ID, then try again; https://status.algolia.com lists outages';
  if (last?.isTimedOut) return {what: 'Algolia did not answer in time', fix};
  if (last && last.status >= 500) return {what: `Algolia had an internal error (${last.status})`, fix};
  return {what: `Algolia cannot be reached${last?.content ? `: ${last.content}` : ''}`, fix};
}

import {API, type Conflict, type Failure, TOKEN_HEADER} from '../../api';
import {FACTS} from './facts';

/** What the server refused, in its words. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly status: number,
    /** How the file is now, where somebody else has changed it. */
    readonly theirs?: Conflict['theirs'],
  ) {
    super(message);
  }
}

type Values = Readonly<Record<string, string>>;

/** Asks the server for something. */
export function ask<Answer>(what: string, values: Values = {}): Promise<Answer> {
  return send('GET', what, values);
}

/** Tells the server to change something: a body that isn't bytes is sent as JSON. */
export function tell<Answer>(method: 'POST' | 'PUT', what: string, body: object, values: Values = {}): Promise<Answer> {
  return send(method, what, values, body);
}

async function send<Answer>(method: string, what: string, values: Values, body?: object): Promise<Answer> {
  const isBytes = body instanceof Blob;
  const response = await fetch(`${FACTS.baseUrl}${API}${what}?${new URLSearchParams(values)}`, {
    method,
    headers: {
      [TOKEN_HEADER]: FACTS.token,
      ...(body && {'content-type': isBytes ? 'application/octet-stream' : 'application/json'}),
    },
    body: isBytes ? body : body && JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({message: 'The server can’t be reached.'}));
  if (response.ok) return answer as Answer;
  const {message, theirs} = answer as Failure & Partial<Conflict>;
  throw new Refused(message, response.status, theirs);
}

import {API, type Conflict, type Failure, TOKEN_HEADER} from '../api';
import {FACTS} from './facts';

/** A request the server refused, with its message. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
    /** The current file, if somebody else changed it. */
    readonly theirs?: Conflict['theirs'],
  ) {
    super(message);
  }
}

/** Browsers send up to 64 kB for pages that are closed, in all requests together. */
const MOST_KEPT_ALIVE = 64_000;

type Values = Readonly<Record<string, string>>;

/** Sends a GET request to the API. */
export function get<Answer>(what: string, values: Values = {}): Promise<Answer> {
  return requestJson('GET', what, values);
}

/** Sends a change to the server. A body that isn't bytes is sent as JSON. */
export function send<Answer>(method: 'POST' | 'PUT', what: string, body: object, values: Values = {}): Promise<Answer> {
  return requestJson(method, what, values, body);
}

/** Sends a change that goes on when its page is closed, if it isn't too large. */
export function sendOnClose<Answer>(method: 'PUT', what: string, body: object): Promise<Answer> {
  const {size} = new Blob([JSON.stringify(body)]);
  return requestJson(method, what, {}, body, {keepalive: size < MOST_KEPT_ALIVE});
}

/** Starts a slow action on the server and reports its progress, streamed as JSON lines. */
export async function streamEvents<Event>(what: string, body: object, onEvent: (event: Event) => void): Promise<void> {
  const response = await request('POST', what, {}, body);
  if (!response.ok || !response.body) throw await errorFrom(response);
  let rest = '';
  for await (const text of response.body.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onEvent(JSON.parse(line));
  }
}

async function requestJson<Answer>(...asked: Parameters<typeof request>): Promise<Answer> {
  const response = await request(...asked);
  if (!response.ok) throw await errorFrom(response);
  return response.json();
}

async function request(
  method: string,
  what: string,
  values: Values,
  body?: object,
  options: Pick<RequestInit, 'keepalive'> = {},
): Promise<Response> {
  const isBytes = body instanceof Blob;
  const sent = isBytes ? body : body && JSON.stringify(body);
  return fetch(`${FACTS.baseUrl}${API}${what}?${new URLSearchParams(values)}`, {
    method,
    headers: {
      [TOKEN_HEADER]: FACTS.token,
      ...(body && {'content-type': isBytes ? 'application/octet-stream' : 'application/json'}),
    },
    body: sent,
    ...options,
  }).catch(() => {
    throw new ApiError('The server can’t be reached.', 0);
  });
}

async function errorFrom(response: Response): Promise<ApiError> {
  const {message, theirs}: Failure & Partial<Conflict> = await response
    .json()
    .catch(() => ({message: 'The server gave no answer.'}));
  return new ApiError(message, response.status, theirs);
}

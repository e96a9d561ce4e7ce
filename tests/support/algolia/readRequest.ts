import type {IncomingMessage} from 'node:http';
import {gunzipSync} from 'node:zlib';
import type {AlgoliaApplication, Key} from './application';
import {
  API_KEY,
  APP_ID,
  OPERATIONS,
  type Operation,
  type OperationName,
  type Query,
  USUAL_PARAMETERS,
} from './contract';

export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** A valid, authorized request. */
export interface Asked {
  name: OperationName;
  /** The index or key, and the task if there is one. */
  groups: readonly string[];
  key: string;
  body: unknown;
}

/** @throws Refusal if the request isn't in the contract or isn't allowed */
export async function readRequest(
  request: IncomingMessage,
  address: URL,
  application: AlgoliaApplication,
): Promise<Asked> {
  const {name, operation, groups} = findOperation(request.method ?? '', address.pathname);
  const unknown = [...address.searchParams.keys()].filter(
    (parameter) => !USUAL_PARAMETERS.includes(parameter) && !operation.parameters.includes(parameter),
  );
  if (unknown.length > 0) throw new Refusal(400, `Unknown parameter: ${unknown.join(', ')}`);
  const who = (what: string) => String(request.headers[what] ?? address.searchParams.get(what) ?? '');
  const key = application.keys[who(API_KEY)];
  if (who(APP_ID) !== application.appId || !key) throw new Refusal(403, 'Invalid Application-ID or API key');
  const body = await readBody(request, operation);
  if (!key.rights.includes(operation.right)) throw new Refusal(403, 'Method not allowed with this API key');
  for (const index of indicesOf(name, groups, body)) {
    if (!mayUse(key, index)) throw new Refusal(403, 'Index not allowed with this API key');
  }
  return {name, groups, key: who(API_KEY), body};
}

function findOperation(method: string, path: string) {
  for (const [name, operation] of Object.entries(OPERATIONS) as [OperationName, Operation][]) {
    const match = operation.path.exec(path);
    if (match && operation.method === method) {
      return {name, operation, groups: match.slice(1).map(decodeURIComponent)};
    }
  }
  throw new Refusal(400, 'This is not in the contract');
}

async function readBody(request: IncomingMessage, {body: contract}: Operation): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const sent = Buffer.concat(pieces);
  const text = `${request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent}`;
  if (!contract) {
    if (!['', '{}'].includes(text)) throw new Refusal(400, 'This request has no body');
    return null;
  }
  const type = request.headers['content-type'] ?? '';
  if (!/^(?:text\/plain|application\/json)\b/.test(type)) throw new Refusal(400, `Unknown content type: ${type}`);
  const read = contract.safeParse(parse(text));
  if (read.success) return read.data;
  throw new Refusal(400, read.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`).join('; '));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'This is no JSON');
  }
}

function indicesOf(name: OperationName, groups: readonly string[], body: unknown): string[] {
  if (name === 'key') return [];
  if (name === 'search') return (body as {requests: Query[]}).requests.map(({indexName}) => indexName);
  const destination = name === 'operation' ? [(body as {destination: string}).destination] : [];
  return [...groups.slice(0, 1), ...destination];
}

function mayUse({indexes}: Key, name: string): boolean {
  return !indexes || indexes.length === 0 || indexes.some((pattern) => fitsPattern(name, pattern));
}

/** `*` at the start or end matches anything. */
function fitsPattern(name: string, pattern: string): boolean {
  const text = pattern.replaceAll('*', '');
  if (pattern.startsWith('*')) return pattern.endsWith('*') ? name.includes(text) : name.endsWith(text);
  return pattern.endsWith('*') ? name.startsWith(text) : name === pattern;
}

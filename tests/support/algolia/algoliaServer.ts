import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {answerRequest} from './answerRequest';
import type {AlgoliaApplication} from './application';
import type {OperationName} from './contract';
import {Indices} from './indices';
import {Refusal, readRequest} from './readRequest';

export interface Fault {
  on: OperationName | 'everything';
  /** The first request to fail, counted from 1 for each operation. */
  from?: number;
  /** How many requests fail; by default, all from then on. */
  times?: number;
  /** A status, no response, a closed connection, or a captive portal's page. */
  how: number | 'hang' | 'hang up' | 'portal';
  /** The message sent with a status. */
  message?: string;
  /** Whether the request is carried out anyway and only its response is lost. */
  isDone?: boolean;
}

export interface AlgoliaServer {
  /** Its origin. */
  url: string;
  indices: Indices;
  /** All requests: `POST /1/indexes/staff/batch`. */
  requests: string[];
  /** Requests that violate the contract. A test with any has failed. */
  violations: string[];
  fail(fault: Fault): void;
  clearFaults(): void;
  stop(): Promise<void>;
}

/** A local fake of Algolia that implements only the contract, and fails on demand. */
export async function startAlgolia(application: AlgoliaApplication): Promise<AlgoliaServer> {
  const indices = new Indices(application.pollsOfATask ?? 2);
  const requests: string[] = [];
  const violations: string[] = [];
  const faults = new Faults();

  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', 'http://algolia');
    requests.push(`${request.method} ${address.pathname}`);
    try {
      const asked = await readRequest(request, address, application);
      const fault = faults.strike(asked.name);
      if (fault && !fault.isDone) return goWrong(response, request, fault);
      const answer = answerRequest(asked, indices, application);
      if (fault) goWrong(response, request, fault);
      else send(response, 200, answer);
    } catch (error) {
      const {status, message} = error instanceof Refusal ? error : new Refusal(500, String(error));
      if (status === 400 || status === 500) violations.push(`${request.method} ${address.pathname}: ${message}`);
      send(response, status, {message, status});
    }
  });
  await new Promise<void>((done) => server.listen(application.port ?? 0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    indices,
    requests,
    violations,
    fail: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

class Faults {
  readonly #counts = new Map<string, number>();
  #faults: Fault[] = [];

  add(fault: Fault): void {
    this.#counts.clear();
    this.#faults.push(fault);
  }

  clear(): void {
    this.#faults = [];
  }

  /** Counts a request and returns the fault that applies to it. */
  strike(name: OperationName): Fault | undefined {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return this.#faults.find(
      ({on, from = 1, times = Number.POSITIVE_INFINITY}) =>
        (on === name || on === 'everything') && count >= from && count < from + times,
    );
  }
}

function send(response: ServerResponse, status: number, answer: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=UTF-8',
    'access-control-allow-origin': '*',
    ...headers,
  });
  response.end(JSON.stringify(answer));
}

function goWrong(response: ServerResponse, request: IncomingMessage, {how, message = 'It went wrong'}: Fault): void {
  if (how === 'hang') return;
  if (how === 'hang up') request.socket.destroy();
  else if (how === 'portal') {
    response.writeHead(200, {'content-type': 'text/html', 'access-control-allow-origin': '*'});
    response.end('<h1>Please accept our terms</h1>');
  } else send(response, how, {message, status: how}, how === 429 ? {'retry-after': '1'} : {});
}

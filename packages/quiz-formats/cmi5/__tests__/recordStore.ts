import {mistakesIn} from '@deskbook/records/xapi/__tests__/mistakesIn';
import type {Statement} from '@deskbook/records/xapi/statement';
import type {LaunchData} from '../openSession';

export interface StoreRequest {
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** `lost`: the request is processed, but its response is lost. `silent`: nothing happens, and there is no response. */
export type Fault = number | 'lost' | 'silent';

const TOKEN = 'Zm9vOmJhcg==';

/**
 * A small learning record store with what cmi5 needs of a learning management system. It validates each statement with
 * Learning Locker's validator, and stores it once.
 */
export function createRecordStore(launchData: LaunchData) {
  const statements: Statement[] = [];
  const documents = new Map<string, string>();
  const mistakes: string[] = [];
  const asked: string[] = [];
  let faults: {at: RegExp; fault: Fault}[] = [];
  let tokens = 1;

  const store = (sent: readonly Statement[]): number => {
    for (const one of sent) mistakes.push(...mistakesIn(one));
    const known = (one: Statement) => statements.find(({id}) => id === one.id);
    if (sent.some((one) => known(one) && JSON.stringify(known(one)) !== JSON.stringify(one))) return 409;
    statements.push(...sent.filter((one) => !known(one)));
    return 200;
  };

  const handle = ({method, url, headers, body}: StoreRequest): {status: number; body: string} => {
    const {pathname, searchParams} = new URL(url);
    if (pathname === '/token') {
      const isFirst = tokens-- > 0;
      return {status: 200, body: JSON.stringify(isFirst ? {'auth-token': TOKEN} : {'error-code': '1'})};
    }
    if (headers.authorization !== `Basic ${TOKEN}`) return {status: 401, body: ''};
    if (headers['x-experience-api-version'] !== '1.0.3') return {status: 400, body: ''};
    if (pathname === '/xapi/statements' && method === 'POST') {
      return {status: store([JSON.parse(body)].flat()), body: '[]'};
    }
    if (pathname === '/xapi/agents/profile') return {status: 404, body: ''};
    if (pathname !== '/xapi/activities/state') return {status: 404, body: ''};
    const id = searchParams.get('stateId') ?? '';
    if (id === 'LMS.LaunchData') return {status: method === 'GET' ? 200 : 403, body: JSON.stringify(launchData)};
    if (method === 'PUT') documents.set(id, body);
    return documents.has(id) ? {status: 200, body: documents.get(id) ?? ''} : {status: 404, body: ''};
  };

  return {
    statements,
    documents,
    mistakes,
    /** Methods and paths, in order. */
    asked,
    /** Replaces the planned faults; each one happens once. */
    breakDown: (...planned: {at: RegExp; fault: Fault}[]) => {
      faults = planned;
    },
    /** Acts as if the learner launched the course again. */
    giveToken: () => {
      tokens = 1;
    },
    /** Returns null if there is no response. */
    answer(request: StoreRequest): {status: number; body: string} | null {
      const line = `${request.method} ${new URL(request.url).pathname}`;
      asked.push(line);
      const planned = faults.findIndex(({at}) => at.test(line));
      const [broken] = planned < 0 ? [] : faults.splice(planned, 1);
      if (typeof broken?.fault === 'number') return {status: broken.fault, body: ''};
      if (broken?.fault === 'silent') return null;
      const answer = handle(request);
      return broken?.fault === 'lost' ? null : answer;
    },
  };
}

export type TestStore = ReturnType<typeof createRecordStore>;

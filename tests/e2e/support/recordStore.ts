import type {BrowserContext} from '@playwright/test';
import {mistakesIn} from '../../../packages/records/xapi/__tests__/mistakesIn';
import type {Statement} from '../../../packages/records/xapi/statement';

/** `lost`: the store has the statements, but its response doesn't arrive. */
export type Fault = number | 'down' | 'lost';

export interface RecordStore {
  /** Received statements, in order. */
  statements: Statement[];
  /** Violations found by Learning Locker's validator. */
  mistakes: string[];
  requests: number;
  /** Ids of the statements that it refuses. */
  refused: Set<string>;
  /** What goes wrong until it's reset; null for nothing. */
  fault: Fault | null;
}

/**
 * Answers at the fixture's record store path in all tabs. Like a store, it accepts all statements of a request or none.
 */
export async function openRecordStore(context: BrowserContext): Promise<RecordStore> {
  const store: RecordStore = {statements: [], mistakes: [], requests: 0, refused: new Set(), fault: null};
  const take = (sent: readonly Statement[]): number => {
    store.mistakes.push(...sent.flatMap(mistakesIn));
    if (sent.some(({id}) => store.refused.has(id))) return 400;
    const known = (one: Statement) => store.statements.find(({id}) => id === one.id);
    if (sent.some((one) => known(one) && JSON.stringify(known(one)) !== JSON.stringify(one))) return 409;
    store.statements.push(...sent.filter((one) => !known(one)));
    return 200;
  };
  await context.route('**/xapi/**', async (route) => {
    const request = route.request();
    store.requests++;
    const {fault} = store;
    if (fault === 'down') return route.abort('connectionrefused');
    if (typeof fault === 'number') return route.fulfill({status: fault});
    const isRight =
      request.method() === 'POST' &&
      new URL(request.url()).pathname === '/xapi/statements' &&
      request.headers()['x-experience-api-version'] === '1.0.3' &&
      request.headers().authorization === undefined;
    if (!isRight) {
      store.mistakes.push(`${request.method()} ${request.url()}`);
      return route.fulfill({status: 400});
    }
    const status = take(request.postDataJSON());
    return fault === 'lost' ? route.abort('connectionreset') : route.fulfill({status, json: []});
  });
  return store;
}

import type {BrowserContext} from '@playwright/test';
import {mistakesIn} from '../../../src/learning/xapi/__tests__/mistakesIn';
import type {Statement} from '../../../src/learning/xapi/statement';

/** `lost`: it has the statements, and its answer doesn't arrive. */
export type Fault = number | 'down' | 'lost';

export interface RecordStore {
  /** What it has, in the order in which it came. */
  statements: Statement[];
  /** What Learning Locker's validator finds wrong with what was sent. */
  mistakes: string[];
  /** How often it was asked for something. */
  requests: number;
  /** The ids of those that it refuses. */
  refused: Set<string>;
  /** What goes wrong until it is changed; null: nothing. */
  fault: Fault | null;
}

/** Answers under the path of the fixture's record store, in all tabs: like a store, it takes several statements or none. */
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

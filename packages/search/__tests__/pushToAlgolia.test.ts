import {describe, expect, it, vi} from 'vitest';
import type {AlgoliaServer, Fault} from '../../../tests/support/algolia/algoliaServer';
import {ADMIN_RIGHTS} from '../../../tests/support/algolia/application';
import {ALGOLIA_SETTINGS} from '../domain/algoliaSettings';
import {type Push, PushFailure, pushToAlgolia} from '../node/pushToAlgolia';
import {ADMIN_KEY, APP_ID, algoliaOf, INDEX, pushOf, recordOf, recordsOf} from './algoliaOf';

const OLD = recordOf({url: '/docs/old/', title: 'The old page'});
const PACE = {pause: async () => {}, client: {maxRateLimitRetries: 0, timeouts: {connect: 150, read: 150, write: 150}}};

interface How {
  push?: Push;
  adminKey?: string;
  signal?: AbortSignal;
  onProgress?: (sent: number) => void;
}

async function run(server: AlgoliaServer, {push = pushOf(recordsOf(3)), adminKey = ADMIN_KEY, ...how}: How = {}) {
  const waits: number[] = [];
  const progress: number[] = [];
  const report = {
    onProgress: (sent: number) => {
      progress.push(sent);
      how.onProgress?.(sent);
    },
    onWait: (_error: unknown, seconds: number) => waits.push(seconds),
    signal: how.signal ?? new AbortController().signal,
  };
  const target = {appId: APP_ID, adminKey, index: INDEX, host: server.url};
  const failure = await pushToAlgolia(target, push, report, PACE).then(
    () => null,
    (error) => error as PushFailure,
  );
  server.indices.settle();
  return {failure, waits, progress};
}

/** A server whose index holds a page already. */
async function filled(application: Parameters<typeof algoliaOf>[0] = {}): Promise<AlgoliaServer> {
  const server = await algoliaOf(application);
  await run(server, {push: pushOf([OLD], [['old', 'ancient']])});
  server.requests.length = 0;
  return server;
}

const idsIn = (server: AlgoliaServer) => [...(server.indices.get(INDEX)?.records.keys() ?? [])];

function expectOldIndex(server: AlgoliaServer): void {
  expect(idsIn(server)).toEqual(['/docs/old/']);
  expect(server.indices.get(INDEX)?.synonyms).toHaveLength(1);
  expect(server.indices.names()).toEqual([INDEX]);
}

describe('a push', () => {
  it('replaces records, settings and synonyms', async () => {
    const server = await filled();
    const push = pushOf(recordsOf(2), [
      ['printer', 'slip printer'],
      ['hold', 'reserve'],
    ]);
    expect(await run(server, {push})).toMatchObject({failure: null, waits: []});

    expect(idsIn(server)).toEqual(['/docs/0/', '/docs/1/']);
    expect(server.indices.get(INDEX)?.settings).toEqual(ALGOLIA_SETTINGS);
    expect(server.indices.get(INDEX)?.synonyms.map(({synonyms}) => synonyms)).toEqual([
      ['printer', 'slip printer'],
      ['hold', 'reserve'],
    ]);
    expect(server.indices.names()).toEqual([INDEX]);
  });

  it('creates an index that does not exist yet', async () => {
    const server = await algoliaOf();
    await run(server);

    expect(idsIn(server)).toHaveLength(3);
  });

  it('sets up a copy, fills it, and moves it in one step, so readers find the old pages until then', async () => {
    const server = await filled();
    await run(server, {push: pushOf(recordsOf(2), [['a', 'b']])});

    const steps = server.requests.map((request) => request.replace(/_tmp_\d+/, '_tmp_N')).filter(isNoPoll);
    expect(steps).toEqual([
      'POST /1/indexes/staff/operation',
      'PUT /1/indexes/staff_tmp_N/settings',
      'POST /1/indexes/staff_tmp_N/synonyms/batch',
      'POST /1/indexes/staff_tmp_N/batch',
      'POST /1/indexes/staff_tmp_N/operation',
    ]);
  });

  it('waits until every task is published', async () => {
    const server = await algoliaOf({pollsOfATask: 2});
    await run(server, {push: pushOf(recordsOf(300))});

    // The copy, its settings, two batches and the move.
    expect(server.requests.filter((request) => !isNoPoll(request))).toHaveLength(5 * 2);
  });

  it('keeps the district’s own settings', async () => {
    const server = await filled();
    server.indices.changeSettings(INDEX, {removeStopWords: ['en'], queryLanguages: ['es']});
    server.indices.settle();
    const {removeStopWords, ...ours} = ALGOLIA_SETTINGS;
    await run(server, {push: {...pushOf(recordsOf(1)), settings: ours}});

    expect(server.indices.get(INDEX)?.settings).toEqual({...ours, removeStopWords: ['en']});
  });

  it('removes synonyms that no longer exist', async () => {
    const server = await filled();
    await run(server);

    expect(server.indices.get(INDEX)?.synonyms).toEqual([]);
  });

  it('sends records in batches, and reports how many were sent', async () => {
    const server = await algoliaOf();
    const {progress} = await run(server, {push: pushOf(recordsOf(600))});

    expect(progress).toEqual([250, 500, 600]);
    expect(server.indices.get(INDEX)?.records.size).toBe(600);
  });

  it('needs only the rights from the guide', async () => {
    const key = {
      rights: ['search', 'addObject', 'deleteIndex', 'editSettings'],
      indexes: [INDEX, `${INDEX}_tmp_*`],
    } as const;
    const server = await algoliaOf({keys: {pushkey: key}});
    expect(await run(server, {adminKey: 'pushkey'})).toMatchObject({failure: null});
  });
});

describe('a push retries after temporary trouble:', () => {
  const passing: readonly [string, Fault][] = [
    ['a server error', {on: 'batch', times: 2, how: 500}],
    ['a busy server', {on: 'batch', times: 1, how: 503}],
    ['too many requests', {on: 'batch', times: 3, how: 429}],
    ['no answer in time', {on: 'batch', times: 1, how: 'hang'}],
    ['a broken connection', {on: 'everything', times: 1, how: 'hang up'}],
    ['a lost answer to the move', {on: 'operation', from: 2, times: 1, how: 500, isDone: true}],
    ['a task whose status is unavailable', {on: 'task', times: 1, how: 502}],
    ['settings that do not arrive', {on: 'settings', times: 1, how: 500}],
  ];
  it.each(passing)('%s', async (_name, fault) => {
    const server = await filled();
    server.fail(fault);
    const {failure, waits} = await run(server);

    expect(failure).toBeNull();
    expect(waits.length).toBeGreaterThan(0);
    expect(idsIn(server)).toHaveLength(3);
    expect(server.indices.names()).toEqual([INDEX]);
  });

  it('waits longer each time', async () => {
    const server = await filled();
    server.fail({on: 'batch', times: 3, how: 500});

    expect((await run(server)).waits).toEqual([1, 3, 9]);
  });
});

describe('a push that fails leaves the old index as it was, and nothing else:', () => {
  const failing: readonly [string, Fault][] = [
    ['refused at once', {on: 'operation', how: 403}],
    ['refused in the middle', {on: 'batch', from: 2, how: 403}],
    ['out of the plan’s quota in the middle', {on: 'batch', from: 2, how: 429}],
    ['with server errors in the middle', {on: 'batch', from: 2, how: 500}],
    ['without an answer in the middle', {on: 'batch', from: 2, how: 'hang'}],
    ['with broken connections in the middle', {on: 'batch', from: 2, how: 'hang up'}],
    ['behind the page of a captive portal', {on: 'batch', how: 'portal'}],
    ['with refused settings', {on: 'settings', how: 400}],
    ['with refused synonyms', {on: 'synonyms', how: 400}],
    ['with a refused move', {on: 'operation', from: 2, how: 403}],
  ];
  it.each(failing)('%s', async (_name, fault) => {
    const server = await filled();
    server.fail(fault);
    const {failure} = await run(server, {push: pushOf(recordsOf(600), [['a', 'b']])});

    expect(failure).toBeInstanceOf(PushFailure);
    expect(failure).toMatchObject({state: 'unchanged', leftover: null});
    expectOldIndex(server);
  });

  it('does not retry what was refused', async () => {
    const server = await filled();
    server.fail({on: 'batch', how: 403});

    expect((await run(server)).waits).toEqual([]);
  });

  it('names the copy that it can’t delete', async () => {
    const server = await filled();
    server.fail({on: 'batch', how: 403});
    server.fail({on: 'deleteIndex', how: 403});
    const {failure} = await run(server);

    expect(failure).toMatchObject({state: 'unchanged', leftover: expect.stringMatching(/^staff_tmp_\d+$/)});
    expect(failure?.cause).toMatchObject({status: 403});
    expect(idsIn(server)).toEqual(['/docs/old/']);
  });

  it('names no copy if none was made', async () => {
    const server = await filled();
    server.fail({on: 'everything', how: 'hang up'});

    expect((await run(server)).failure).toMatchObject({state: 'unchanged', leftover: null});
  });

  it('fails before it writes anything if the key has no right to the copies', async () => {
    const server = await filled({
      keys: {[ADMIN_KEY]: {rights: ADMIN_RIGHTS}, narrow: {rights: ADMIN_RIGHTS, indexes: [INDEX]}},
    });
    const {failure} = await run(server, {adminKey: 'narrow'});

    expect(failure?.cause).toMatchObject({status: 403, message: 'Index not allowed with this API key'});
    expect(idsIn(server)).toEqual(['/docs/old/']);
  });
});

describe('a push whose end is not confirmed', () => {
  it('says so, and the new pages are live if the move succeeded', async () => {
    const server = await filled();
    server.fail({on: 'operation', from: 2, how: 'hang', isDone: true});
    const {failure} = await run(server);

    expect(failure).toMatchObject({state: 'unknown'});
    expect(idsIn(server)).toHaveLength(3);
  });

  it('says so too if the status of the move is not available', async () => {
    const server = await filled();
    server.fail({on: 'task', from: 4, how: 500});
    const {failure} = await run(server);

    expect(failure).toMatchObject({state: 'unknown', leftover: null});
    expect(idsIn(server)).toHaveLength(3);
    expect(server.indices.names()).toEqual([INDEX]);
  });
});

describe('an interrupted push', () => {
  it('stops, and deletes its copy', async () => {
    const server = await filled();
    const controller = new AbortController();
    const {failure, progress} = await run(server, {
      push: pushOf(recordsOf(600)),
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });

    expect(progress).toEqual([250]);
    expect(failure).toMatchObject({state: 'unchanged', leftover: null, cause: {name: 'AbortError'}});
    expectOldIndex(server);
  });

  it('stops while it waits for a retry', async () => {
    const server = await filled();
    server.fail({on: 'batch', how: 500});
    const controller = new AbortController();
    const onWait = vi.fn(() => controller.abort());
    const target = {appId: APP_ID, adminKey: ADMIN_KEY, index: INDEX, host: server.url};
    const report = {onProgress: () => {}, onWait, signal: controller.signal};

    await expect(pushToAlgolia(target, pushOf(recordsOf(1)), report)).rejects.toMatchObject({
      state: 'unchanged',
      cause: {name: 'AbortError'},
    });
    expect(onWait).toHaveBeenCalledTimes(1);
    server.indices.settle();
    expectOldIndex(server);
  });
});

function isNoPoll(request: string): boolean {
  return !request.includes('/task/');
}

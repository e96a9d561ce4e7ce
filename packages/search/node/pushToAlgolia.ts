import {setTimeout as sleep} from 'node:timers/promises';
import {algoliasearch, type IndexSettings, type SynonymHit} from 'algoliasearch';
import type {AlgoliaObject} from '../domain/algoliaObject';
import {clientHosts} from '../domain/algoliaOptions';
import type {AlgoliaSynonym} from '../domain/algoliaSynonyms';
import {isRefusal, mayPass} from './algoliaErrors';
import type {PushTarget} from './algoliaOptions';

/** Records per request: even a slow connection sends them within the client's 30 seconds, at 10 kB each. */
const BATCH = 250;

/** How often to poll a task, once a second: 7 minutes, because a free plan may be slow. */
const MAX_POLLS = 420;

export interface Push {
  objects: readonly AlgoliaObject[];
  settings: object;
  synonyms: readonly AlgoliaSynonym[];
}

export interface PushReport {
  onProgress: (sent: number) => void;
  /** Called before a request is retried */
  onWait: (error: unknown, seconds: number) => void;
  /** Stops the push and deletes the copy it has begun */
  signal: AbortSignal;
}

/** Lets tests run without waiting. */
export interface PushPace {
  pause?: (milliseconds: number) => Promise<void>;
  client?: Parameters<typeof algoliasearch>[2];
}

export class PushFailure extends Error {
  constructor(
    override readonly cause: unknown,
    /** `unchanged`: the index is as before. `unknown`: everything was sent, but Algolia didn't confirm that it's live. */
    readonly state: 'unchanged' | 'unknown',
    /** The copy that couldn't be deleted */
    readonly leftover: string | null,
  ) {
    super('The push did not finish', {cause});
  }
}

/**
 * Replaces the whole index at once, so readers find the old pages until the new ones are complete. Records, settings and
 * synonyms go into a copy, `INDEX_tmp_N`, which then replaces the index.
 *
 * @throws PushFailure
 */
export async function pushToAlgolia(
  {appId, adminKey, index, host}: PushTarget,
  {objects, settings, synonyms}: Push,
  report: PushReport,
  {pause = (milliseconds) => sleep(milliseconds, undefined, {signal: report.signal}), client: options}: PushPace = {},
): Promise<void> {
  const client = algoliasearch(appId, adminKey, {...clientHosts(host), ...options});
  const copy = `${index}_tmp_${Math.floor(Math.random() * 1_000_000)}`;
  let state: PushFailure['state'] = 'unchanged';
  let isCopied = false;

  const withRetry = <T>(work: () => Promise<T>) => retry(work, mayPass, {...report, pause});

  const settle = async ({taskID}: {taskID: number}) => {
    for (let poll = 0; poll < MAX_POLLS; poll++) {
      const {status} = await withRetry(() => client.getTask({indexName: copy, taskID}));
      if (status === 'published') return;
      await pause(1000);
    }
    throw new Error('Algolia has not finished within 7 minutes');
  };

  try {
    // Includes settings that the district has made beyond ours.
    const scope = ['settings' as const, 'rules' as const];
    const copying = {operation: 'copy' as const, destination: copy, scope};
    await settle(await withRetry(() => client.operationIndex({indexName: index, operationIndexParams: copying})));
    isCopied = true;
    const indexSettings = settings as IndexSettings;
    const tasks: {taskID: number}[] = [await withRetry(() => client.setSettings({indexName: copy, indexSettings}))];
    if (synonyms.length > 0) {
      const synonymHit = [...synonyms] as SynonymHit[];
      tasks.push(await withRetry(() => client.saveSynonyms({indexName: copy, synonymHit})));
    }
    for (let sent = 0; sent < objects.length; sent += BATCH) {
      const requests = objects.slice(sent, sent + BATCH).map((body) => ({action: 'addObject' as const, body}));
      tasks.push(await withRetry(() => client.batch({indexName: copy, batchWriteParams: {requests}})));
      report.onProgress(sent + requests.length);
    }
    for (const task of tasks) await settle(task);

    // From here on, the move may succeed even if the response is lost.
    state = 'unknown';
    const moving = {operation: 'move' as const, destination: index};
    const move = await withRetry(() => client.operationIndex({indexName: copy, operationIndexParams: moving})).catch(
      (error) => {
        if (isRefusal(error)) state = 'unchanged';
        throw error;
      },
    );
    await settle(move);
  } catch (cause) {
    // Doesn't use the signal, so it runs even if the push was interrupted.
    const isCleared = await client.deleteIndex({indexName: copy}).then(
      () => true,
      () => false,
    );
    throw new PushFailure(cause, state, isCopied && !isCleared ? copy : null);
  }
}

/** Waits between tries, in milliseconds */
const PAUSES = [1000, 3000, 9000];

interface RetryOptions {
  /** Called before each wait, with the error and the seconds until the next try */
  onWait: (error: unknown, seconds: number) => void;
  pause: (milliseconds: number) => Promise<void>;
  /** Stops between two tries */
  signal: AbortSignal;
}

/** Runs the work, and retries up to three times if the error may be temporary. */
async function retry<T>(
  work: () => Promise<T>,
  mayPass: (error: unknown) => boolean,
  {onWait, pause, signal}: RetryOptions,
): Promise<T> {
  for (const milliseconds of PAUSES) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error)) throw error;
      onWait(error, milliseconds / 1000);
      await pause(milliseconds);
    }
  }
  signal.throwIfAborted();
  return work();
}

import {setTimeout as sleep} from 'node:timers/promises';
import {type Algoliasearch, algoliasearch, type IndexSettings, type SynonymHit} from 'algoliasearch';
import type {AlgoliaObject} from '../domain/algoliaObject';
import {clientHosts} from '../domain/algoliaOptions';
import type {AlgoliaSynonym} from '../domain/algoliaSynonyms';
import {isRefusal, mayPass} from './algoliaErrors';
import type {PushTarget} from './algoliaOptions';
import {retry} from './retry';

/** Records in one request: at 10 kB each a slow line sends them within the client's 30 seconds. */
const BATCH = 250;

/** How often a task is asked for: 7 minutes, since a free plan may be slow. */
const MOST_POLLS = 100;

export interface Push {
  objects: readonly AlgoliaObject[];
  settings: object;
  synonyms: readonly AlgoliaSynonym[];
}

export interface PushReport {
  onProgress: (sent: number) => void;
  /** Told before a request is made again. */
  onWait: (error: unknown, seconds: number) => void;
  /** Stops the push and clears away what it has begun. */
  signal: AbortSignal;
}

/** What a test changes so as not to wait. */
export interface PushPace {
  pause?: (milliseconds: number) => Promise<void>;
  client?: Parameters<typeof algoliasearch>[2];
}

/** A push that did not come to its end. */
export class PushFailure extends Error {
  constructor(
    override readonly cause: unknown,
    /** `unchanged`: the index is as it was. `unknown`: all was sent, and Algolia did not say that it is in place. */
    readonly state: 'unchanged' | 'unknown',
    /** The copy that could not be cleared away. */
    readonly leftover: string | null,
  ) {
    super('The push did not finish', {cause});
  }
}

/**
 * Replaces what the index holds, all at once: readers find the old pages until the new ones are complete. Records,
 * settings and synonyms go into a copy, `INDEX_tmp_N`, which then takes the place of the index.
 *
 * @throws PushFailure
 */
export async function pushToAlgolia(
  {appId, adminKey, index, host}: PushTarget,
  push: Push,
  report: PushReport,
  {pause = (milliseconds) => sleep(milliseconds, undefined, {signal: report.signal}), client: options}: PushPace = {},
): Promise<void> {
  const client = algoliasearch(appId, adminKey, {...clientHosts(host), ...options});
  const careful = new CarefulPush(client, push, report, pause);
  try {
    await careful.client.replaceAllObjects({
      indexName: index,
      objects: [...push.objects] as unknown as Record<string, unknown>[],
      batchSize: BATCH,
      maxRetries: MOST_POLLS,
    });
  } catch (cause) {
    throw new PushFailure(cause, careful.state, careful.leftover);
  }
}

/**
 * The client's own `replaceAllObjects` with three things added to the requests that it makes: they are made again
 * where that may help; settings and synonyms are put into the copy before it is moved, so that they change together
 * with the records; and where the copy cannot be cleared away the first error is not lost.
 */
class CarefulPush {
  readonly client: Algoliasearch;
  state: PushFailure['state'] = 'unchanged';
  leftover: string | null = null;
  #isCopied = false;
  #sent = 0;

  constructor(
    private readonly plain: Algoliasearch,
    private readonly push: Push,
    private readonly report: PushReport,
    private readonly pause: (milliseconds: number) => Promise<void>,
  ) {
    this.client = Object.assign(Object.create(plain), {
      batch: (params) => this.#sendRecords(params),
      operationIndex: (params) =>
        params.operationIndexParams.operation === 'move' ? this.#move(params) : this.#copy(params),
      getTask: (params) => this.#persist(() => plain.getTask(params)),
      deleteIndex: (params) => this.#clearAway(params),
    } satisfies Partial<Algoliasearch>);
  }

  async #sendRecords(params: Parameters<Algoliasearch['batch']>[0]) {
    const response = await this.#persist(() => this.plain.batch(params));
    this.#sent += params.batchWriteParams.requests.length;
    this.report.onProgress(this.#sent);
    return response;
  }

  async #copy(params: Parameters<Algoliasearch['operationIndex']>[0]) {
    const response = await this.#persist(() => this.plain.operationIndex(params));
    this.#isCopied = true;
    return response;
  }

  async #move(params: Parameters<Algoliasearch['operationIndex']>[0]) {
    await this.#configure(params.indexName);
    // From here on it may be done though the answer is lost.
    this.state = 'unknown';
    try {
      return await this.#persist(() => this.plain.operationIndex(params));
    } catch (error) {
      if (isRefusal(error)) this.state = 'unchanged';
      throw error;
    }
  }

  async #configure(indexName: string): Promise<void> {
    const {settings, synonyms} = this.push;
    const tasks = [
      await this.#persist(() => this.plain.setSettings({indexName, indexSettings: settings as IndexSettings})),
      await this.#persist(() =>
        synonyms.length > 0
          ? this.plain.saveSynonyms({
              indexName,
              synonymHit: [...synonyms] as SynonymHit[],
              replaceExistingSynonyms: true,
            })
          : this.plain.clearSynonyms({indexName}),
      ),
    ];
    for (const {taskID} of tasks) await this.client.waitForTask({indexName, taskID, maxRetries: MOST_POLLS});
  }

  /** Called by the client where something has failed. The interruption of a push does not stop it. */
  async #clearAway(params: Parameters<Algoliasearch['deleteIndex']>[0]) {
    try {
      return await this.plain.deleteIndex(params);
    } catch {
      if (this.#isCopied) this.leftover = params.indexName;
      return {taskID: 0, deletedAt: ''};
    }
  }

  #persist<T>(work: () => Promise<T>): Promise<T> {
    return retry(work, mayPass, {...this.report, pause: this.pause});
  }
}

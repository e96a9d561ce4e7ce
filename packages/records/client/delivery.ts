import {inOneTab} from '@deskbook/ui/browser/inOneTab';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {createOutbox} from '../xapi/outbox';
import {postStatements} from '../xapi/postStatements';
import {personalQueue} from './statementQueue';

/** Delays between retries, in milliseconds. The last one repeats. */
const WAITS = [5_000, 20_000, 60_000, 300_000, 900_000];

/** One retry trigger per person and store, so a page never runs two delivery loops for the same queue. */
const deliveries = new Map<string, () => void>();

/** Sends a person's queued statements now, and retries while the page is open. */
export function deliver(storage: SafeStorage, person: string, store: string): void {
  const name = JSON.stringify([person, store]);
  const wake = deliveries.get(name) ?? createDelivery(storage, person, store);
  deliveries.set(name, wake);
  wake();
}

function createDelivery(storage: SafeStorage, person: string, store: string): () => void {
  const outbox = createOutbox(personalQueue(storage, person), (statements) =>
    postStatements({endpoint: store}, statements),
  );
  return keepTrying(async () => (await inOneTab(storage, 'statements', outbox.send)) ?? false);
}

/**
 * Retries with growing delays until `attempt` succeeds, and right away when the browser is back online.
 *
 * @returns a function that triggers an attempt right away
 */
export function keepTrying(attempt: () => Promise<boolean>): () => void {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTrying = false;
  let isWoken = false;
  const wake = async () => {
    clearTimeout(timer);
    isWoken = isTrying;
    if (isTrying) return;
    isTrying = true;
    const isDone = await attempt();
    isTrying = false;
    if (isWoken) {
      wake();
      return;
    }
    if (isDone) {
      failures = 0;
      return;
    }
    const longest = WAITS[Math.min(failures++, WAITS.length - 1)] as number;
    // Random jitter, so a district's browsers don't all retry at once when its store is back.
    timer = setTimeout(wake, longest * (0.75 + Math.random() / 2));
  };
  addEventListener('online', wake);
  return wake;
}

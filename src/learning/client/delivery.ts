import {inOneTab} from '../../browser/inOneTab';
import type {SafeStorage} from '../../browser/storage';
import {createOutbox} from '../xapi/outbox';
import {postStatements} from '../xapi/postStatements';
import {personalShelf} from './statementShelf';

/** How long to wait after each failure, in milliseconds; the last one again and again. */
const WAITS = [5_000, 20_000, 60_000, 300_000, 900_000];

/** Those of this page, by the shelf they empty. */
const deliveries = new Map<string, () => void>();

/** Sends what waits on a person's shelf, at once and then as often as it takes while the page is open. */
export function deliver(storage: SafeStorage, person: string, store: string): void {
  const name = JSON.stringify([person, store]);
  const wake = deliveries.get(name) ?? createDelivery(storage, person, store);
  deliveries.set(name, wake);
  wake();
}

function createDelivery(storage: SafeStorage, person: string, store: string): () => void {
  const outbox = createOutbox(personalShelf(storage, person), (statements) =>
    postStatements({endpoint: store}, statements),
  );
  return keepTrying(async () => (await inOneTab(storage, 'statements', outbox.send)) ?? false);
}

/**
 * Tries until it works, at longer and longer intervals, and whenever the browser is online again.
 *
 * @returns what makes it try at once
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
    // Not all browsers of a district at once, when its store is back.
    timer = setTimeout(wake, longest * (0.75 + Math.random() / 2));
  };
  addEventListener('online', wake);
  return wake;
}

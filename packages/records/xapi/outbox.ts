import type {Statement} from './statement';

/** Storage for statements until a store has accepted them. */
export interface StatementQueue {
  list(): readonly Statement[];
  add(statements: readonly Statement[]): void;
  /** @param isRefused whether the store will never take them */
  remove(ids: readonly string[], isRefused: boolean): void;
}

/** A learning record store's response. */
export type Answer =
  | 'stored'
  /** It already has one with the same id */
  | 'conflict'
  /** It will never accept them */
  | 'refused'
  /** It's down, slow, busy or unreachable */
  | 'later';

export interface Outbox {
  /** Queues statements, and skips those already queued. */
  add(statements: readonly Statement[]): void;
  /** Sends queued statements. Returns true if the queue is empty afterward, false if a retry is needed. */
  send(): Promise<boolean>;
  /** Statements the store rejected for good */
  refused(): readonly Statement[];
}

/** Batch size. Web servers in between limit the size of requests. */
const MOST_TOGETHER = 25;

/**
 * Delivers statements to a store in order, with retries. They stay in the queue until the store confirms them, and
 * their ids keep it from storing duplicates.
 *
 * @param post sends a batch
 */
export function createOutbox(
  queue: StatementQueue,
  post: (statements: readonly Statement[]) => Promise<Answer>,
): Outbox {
  const refused: Statement[] = [];
  let sending: Promise<boolean> | null = null;

  const settle = (statements: readonly Statement[], answer: Answer) => {
    if (answer === 'later') return;
    if (answer === 'refused') refused.push(...statements);
    queue.remove(
      statements.map(({id}) => id),
      answer === 'refused',
    );
  };

  /** A store accepts or rejects a batch as a whole, so finds duplicates and invalid statements one by one. */
  const sendOneByOne = async (statements: readonly Statement[]): Promise<boolean> => {
    for (const one of statements) {
      const answer = await post([one]);
      // The store has the same event with different details, such as another time.
      settle([one], answer === 'conflict' ? 'stored' : answer);
      if (answer === 'later') return false;
    }
    return true;
  };

  const sendAll = async () => {
    for (;;) {
      const waiting = queue.list().slice(0, MOST_TOGETHER);
      if (waiting.length === 0) return true;
      const answer = await post(waiting);
      if (answer === 'later') return false;
      if (answer === 'stored') settle(waiting, answer);
      else if (!(await sendOneByOne(waiting))) return false;
    }
  };

  return {
    add(statements) {
      const known = new Set([...queue.list(), ...refused].map(({id}) => id));
      queue.add(statements.filter(({id}) => !known.has(id)));
    },
    send() {
      sending ??= sendAll().finally(() => {
        sending = null;
      });
      return sending;
    },
    refused: () => refused,
  };
}

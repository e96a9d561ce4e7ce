import type {Statement} from './statement';

/** Where statements wait until a store has them. */
export interface StatementShelf {
  list(): readonly Statement[];
  add(statements: readonly Statement[]): void;
  /** @param isRefused whether the store will never take them */
  remove(ids: readonly string[], isRefused: boolean): void;
}

/** What a learning record store said. */
export type Answer =
  /** It has them now. */
  | 'stored'
  /** It has one with the same id. */
  | 'conflict'
  /** It will never take them as they are. */
  | 'refused'
  /** It is down, slow, busy, or out of reach. */
  | 'later';

export interface Outbox {
  /** Puts statements in line, once each. */
  add(statements: readonly Statement[]): void;
  /** Sends what waits. True once nothing waits any more; false if something does, and will be tried again. */
  send(): Promise<boolean>;
  /** Those that the store has refused for good. */
  refused(): readonly Statement[];
}

/** So many go together: web servers in between limit the size of a request. */
const MOST_TOGETHER = 25;

/**
 * Statements on their way to a store: in order, and as often as it takes. They stay on the shelf until the store says that
 * it has them; their ids make sure that it keeps none twice.
 *
 * @param post sends some of them together
 */
export function createOutbox(
  shelf: StatementShelf,
  post: (statements: readonly Statement[]) => Promise<Answer>,
): Outbox {
  const refused: Statement[] = [];
  let sending: Promise<boolean> | null = null;

  const settle = (statements: readonly Statement[], answer: Answer) => {
    if (answer === 'later') return;
    if (answer === 'refused') refused.push(...statements);
    shelf.remove(
      statements.map(({id}) => id),
      answer === 'refused',
    );
  };

  /** A store takes several together or none of them, so those that it has already, or refuses, are found one by one. */
  const sendOneByOne = async (statements: readonly Statement[]): Promise<boolean> => {
    for (const one of statements) {
      const answer = await post([one]);
      // Of the same event a store has another wording, such as another time.
      settle([one], answer === 'conflict' ? 'stored' : answer);
      if (answer === 'later') return false;
    }
    return true;
  };

  const sendAll = async () => {
    for (;;) {
      const waiting = shelf.list().slice(0, MOST_TOGETHER);
      if (waiting.length === 0) return true;
      const answer = await post(waiting);
      if (answer === 'later') return false;
      if (answer === 'stored') settle(waiting, answer);
      else if (!(await sendOneByOne(waiting))) return false;
    }
  };

  return {
    add(statements) {
      const known = new Set([...shelf.list(), ...refused].map(({id}) => id));
      shelf.add(statements.filter(({id}) => !known.has(id)));
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

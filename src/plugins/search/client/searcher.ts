import type {Question} from '../domain/searchAddress';
import {type SearchAnswer, type SearchBackend, SearchFailure} from '../domain/searchBackend';

export type FailureReason = SearchFailure['reason'];

export interface SearchState {
  /**
   * `idle`: nothing is asked; `searching`: the answer is on its way; `slow`: it is, and has taken so long that the
   * reader gets a message.
   */
  readonly phase: 'idle' | 'searching' | 'slow' | 'answered' | 'failed';
  /** The last one that came; it stays until the next one is there, so that nothing jumps. */
  readonly answer: SearchAnswer | null;
  /** What that answers. */
  readonly answered: Question | null;
  /** Why there is no answer. */
  readonly failure: FailureReason | null;
}

export const IDLE: SearchState = {phase: 'idle', answer: null, answered: null, failure: null};

/** In milliseconds. */
export interface Waits {
  /** How long a reader types nothing before a backend is asked; each question to a hosted one costs something. */
  readonly rest: Readonly<Record<SearchBackend['name'], number>>;
  /** When a waiting reader gets a message. */
  readonly slow: number;
  /** When nobody waits any more. */
  readonly giveUp: number;
}

export const DEFAULT_WAITS: Waits = {rest: {local: 30, algolia: 150}, slow: 400, giveUp: 20_000};

export interface Searcher {
  /** Asks; what was asked before is withdrawn, and its answer never seen. */
  ask(question: Question): void;
  /** The connection is back: asks again what has failed, or is about to. */
  reconnect(): void;
  /** Tells nobody anything any more. */
  stop(): void;
}

/**
 * Asks one question after the other.
 *
 * @param open gives the backend; a backend that could not be opened is opened again for the next question
 * @param changed called with every new state
 */
export function createSearcher(
  open: () => Promise<SearchBackend>,
  changed: (state: SearchState) => void,
  waits: Waits = DEFAULT_WAITS,
): Searcher {
  let state = IDLE;
  let withdraw = () => {};
  let asked: Question | null = null;
  let hasReconnected = false;

  const become = (next: Partial<SearchState>) => {
    state = {...state, ...next};
    changed(state);
  };

  const searchFor = async (question: Question, signal: AbortSignal, isPatient: boolean) => {
    const backend = await open();
    await pause(waits.rest[backend.name], signal);
    return backend.search({...question, query: question.query.trim(), isPatient, signal});
  };

  const ask = (question: Question) => {
    withdraw();
    asked = question;
    hasReconnected = false;
    if (!question.query.trim()) return become(IDLE);

    const controller = new AbortController();
    const {signal} = controller;
    const fail = (failure: FailureReason) => {
      withdraw();
      become({phase: 'failed', failure});
    };
    const timers = [
      setTimeout(() => become({phase: 'slow'}), waits.slow),
      setTimeout(() => fail('unavailable'), waits.giveUp),
    ];
    withdraw = () => {
      timers.forEach(clearTimeout);
      controller.abort();
    };
    const search = async (isPatient: boolean) => {
      try {
        const answer = await searchFor(question, signal, isPatient);
        if (signal.aborted) return;
        timers.forEach(clearTimeout);
        become({phase: 'answered', answer, answered: question});
        // What was not there yet comes in behind, unless something else is asked first.
        if (answer.isPartial) search(true);
      } catch (error) {
        if (signal.aborted) return;
        // It was asked without a connection, which came back before it failed.
        if (hasReconnected) ask(question);
        else fail(reasonOf(error));
      }
    };
    become({phase: 'searching', failure: null});
    search(false);
  };

  return {
    ask,
    reconnect() {
      hasReconnected = true;
      if (state.phase === 'failed' && asked) ask(asked);
    },
    stop() {
      withdraw();
    },
  };
}

function reasonOf(error: unknown): FailureReason {
  if (error instanceof SearchFailure) return error.reason;
  return globalThis.navigator?.onLine === false ? 'offline' : 'unavailable';
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

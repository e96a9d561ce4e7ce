import type {Question} from '../domain/searchAddress';
import {type SearchAnswer, type SearchBackend, SearchFailure} from '../domain/searchBackend';

export type FailureReason = SearchFailure['reason'];

export interface SearchState {
  /** `slow` means still searching, but for so long that the reader sees a message. */
  readonly phase: 'idle' | 'searching' | 'slow' | 'answered' | 'failed';
  /** The latest answer. It stays until the next one comes, so nothing jumps. */
  readonly answer: SearchAnswer | null;
  /** The question that `answer` answers */
  readonly answered: Question | null;
  readonly failure: FailureReason | null;
}

export const IDLE: SearchState = {phase: 'idle', answer: null, answered: null, failure: null};

/** In milliseconds */
export interface Waits {
  /** How long typing must pause before a backend is asked. Each request to a hosted one costs something. */
  readonly rest: Readonly<Record<SearchBackend['name'], number>>;
  /** When a waiting reader sees a message */
  readonly slow: number;
  /** When the search is aborted */
  readonly giveUp: number;
}

const DEFAULT_WAITS: Waits = {rest: {local: 30, algolia: 150}, slow: 400, giveUp: 20_000};

export interface Searcher {
  /** Asks a question, and aborts the one before */
  ask(question: Question): void;
  /** Call it when the connection is back. Asks again if the last search failed or is about to. */
  reconnect(): void;
  /** Stops all state updates */
  stop(): void;
}

/**
 * Asks one question at a time.
 *
 * @param open returns the backend; called again for the next question if it fails
 * @param changed called with each new state
 */
export function createSearcher(
  open: () => Promise<SearchBackend>,
  changed: (state: SearchState) => void,
  waits: Waits = DEFAULT_WAITS,
): Searcher {
  let state = IDLE;
  let abort = () => {};
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
    abort();
    asked = question;
    hasReconnected = false;
    if (!question.query.trim()) return become(IDLE);

    const controller = new AbortController();
    const {signal} = controller;
    const fail = (failure: FailureReason) => {
      abort();
      become({phase: 'failed', failure});
    };
    const timers = [
      setTimeout(() => become({phase: 'slow'}), waits.slow),
      setTimeout(() => fail('unavailable'), waits.giveUp),
    ];
    abort = () => {
      timers.forEach(clearTimeout);
      controller.abort();
    };
    const search = async (isPatient: boolean) => {
      try {
        const answer = await searchFor(question, signal, isPatient);
        if (signal.aborted) return;
        timers.forEach(clearTimeout);
        become({phase: 'answered', answer, answered: question});
        // Searches again for what was still loading, unless another question comes first.
        if (answer.isPartial) search(true);
      } catch (error) {
        if (signal.aborted) return;
        // The connection came back before this request, sent offline, failed.
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
      abort();
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

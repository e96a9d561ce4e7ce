import {
  type FallbackReason,
  type SearchBackend,
  SearchFailure,
  type SearchRequest,
  TooSlow,
} from '../domain/searchBackend';

/** In milliseconds. */
export interface Patience {
  /** How long a reader waits for the hosted index before the one of this site answers. */
  readonly answerWithin: number;
  /** How long the hosted index is left alone when it did not answer. */
  readonly askAgainAfter: number;
}

export const DEFAULT_PATIENCE: Patience = {answerWithin: 2500, askAgainAfter: 30_000};

/**
 * Asks the hosted index, and where that does not answer the one of this site, whose answer then says why. From then on
 * this site's answers at once: the hosted one is tried again now and then beside it, and takes over when it answers,
 * so that a reader waits for it once only.
 *
 * @param loadHosted called for every search; it should load once
 */
export function withFallback(
  loadHosted: () => Promise<SearchBackend>,
  local: SearchBackend,
  {answerWithin, askAgainAfter}: Patience = DEFAULT_PATIENCE,
): SearchBackend {
  let failure: FallbackReason | null = null;
  let nextTry = 0;
  let isTrying = false;

  const ask = async (request: SearchRequest) => (await loadHosted()).search(request);

  const noteFailure = (error: unknown): FallbackReason => {
    failure = reasonOf(error);
    nextTry = Date.now() + askAgainAfter;
    return failure;
  };

  /** Asks the hosted index for nobody's answer. */
  const tryAgain = ({query, filters, limit}: SearchRequest) => {
    if (isTrying || isOffline() || Date.now() < nextTry) return;
    isTrying = true;
    inTime(ask({query, filters, limit}), answerWithin)
      .then(() => {
        failure = null;
      }, noteFailure)
      .finally(() => {
        isTrying = false;
      });
  };

  const askLocal = async (request: SearchRequest, fallback: FallbackReason) => ({
    ...(await local.search(request)),
    fallback,
  });

  return {
    name: 'algolia',
    async search(request) {
      if (isOffline()) return askLocal(request, 'offline');
      if (failure !== null) {
        tryAgain(request);
        return askLocal(request, failure);
      }
      try {
        return await inTime(ask(request), answerWithin, request.signal);
      } catch (error) {
        if (request.signal?.aborted) throw error;
        return askLocal(request, noteFailure(error));
      }
    },
  };
}

function reasonOf(error: unknown): FallbackReason {
  if (error instanceof TooSlow) return 'slow';
  return error instanceof SearchFailure && error.reason === 'offline' ? 'offline' : 'unavailable';
}

/** A browser that says it is offline is right; one that says it is online may be wrong. */
function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

/** @throws TooSlow when there is no answer in time, and the signal's reason at once when the request is withdrawn */
function inTime<T>(answer: Promise<T>, milliseconds: number, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const withdraw = () => reject(signal?.reason);
    const timer = setTimeout(() => reject(new TooSlow()), milliseconds);
    signal?.addEventListener('abort', withdraw, {once: true});
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', withdraw);
    });
    if (signal?.aborted) withdraw();
  });
}

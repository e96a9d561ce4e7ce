import {
  type FallbackReason,
  type SearchBackend,
  SearchFailure,
  type SearchRequest,
  TooSlow,
} from '../domain/searchBackend';

/** In milliseconds */
export interface Patience {
  /** How long to wait for the hosted index before the site's own index answers */
  readonly answerWithin: number;
  /** How long not to try the hosted index again after it failed */
  readonly askAgainAfter: number;
}

const DEFAULT_PATIENCE: Patience = {answerWithin: 2500, askAgainAfter: 30_000};

/**
 * Asks the hosted index, or the site's own if that fails; the answer then says why. After a failure, the site's own
 * index answers at once, and the hosted one is retried in the background and takes over when it responds. This way, a
 * reader waits for it only once.
 *
 * @param loadHosted called for every search; it should load only once
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

  /** Retries the hosted index in the background. */
  const tryAgain = ({query, filters, limit}: SearchRequest) => {
    if (isTrying || isOffline() || Date.now() < nextTry) return;
    isTrying = true;
    withTimeout(ask({query, filters, limit}), answerWithin)
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
        return await withTimeout(ask(request), answerWithin, request.signal);
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

/** Browsers may wrongly say that they're online, but never that they're offline. */
function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

/** @throws TooSlow if there's no answer in time; the signal's reason if the request is aborted */
function withTimeout<T>(answer: Promise<T>, milliseconds: number, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    const timer = setTimeout(() => reject(new TooSlow()), milliseconds);
    signal?.addEventListener('abort', abort, {once: true});
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    });
    if (signal?.aborted) abort();
  });
}

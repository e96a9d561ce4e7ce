import {readIndex, readTitles, withTexts} from '../domain/indexFile';
import {type SearchAnswer, SearchFailure, type SearchRequest} from '../domain/searchBackend';
import {searchIndex} from '../domain/searchIndex';
import {fetchText} from './fetchText';

/** Addresses of the titles, the rest of the index, and the texts that results quote. */
export interface LocalFiles {
  readonly titlesUrl: string;
  readonly indexUrl: string;
  readonly textsUrl: string;
}

/** The same, with the titles if they have already been fetched. */
export type FetchedFiles = LocalFiles & {readonly titles?: string | undefined};

export type LocalRequest = Omit<SearchRequest, 'signal'>;

/** Searches the index, in a worker or in the page. */
export interface LocalEngine {
  search(request: LocalRequest): Promise<SearchAnswer>;
}

/** How long an answer waits for the next file before it comes without it, in milliseconds */
const MAX_WAIT = 100;
/** How long to wait after failing to fetch the texts, so it isn't retried at each keystroke, in milliseconds */
const RETRY_AFTER = 10_000;

/**
 * Opens the index. Fetches the files one after another, so each gets the full bandwidth. A good answer from the titles
 * doesn't wait for the index, and no answer waits long for its excerpts.
 *
 * @throws SearchFailure
 */
export async function openLocalEngine({titlesUrl, indexUrl, textsUrl, titles}: FetchedFiles): Promise<LocalEngine> {
  let index = await fetchRead(titlesUrl, readTitles, titles);
  let loadingIndex: Promise<void> | null = null;
  let isIndexLoaded = false;
  let texts: Promise<void> | null = null;
  let nextTry = 0;

  const fetchIndex = async () => {
    try {
      index = await fetchRead(indexUrl, (text) => readIndex(text, index));
      isIndexLoaded = true;
      fetchTexts();
    } finally {
      loadingIndex = null;
    }
  };

  const fetchTexts = () => {
    if (index.texts || texts || Date.now() < nextTry) return;
    nextTry = Date.now() + RETRY_AFTER;
    texts = fetchText(textsUrl)
      .then((file) => {
        index = withTexts(index, file);
      })
      .catch(() => {})
      .finally(() => {
        texts = null;
      });
  };

  const loadIndex = () => {
    loadingIndex ??= fetchIndex();
    // A search reports the error.
    loadingIndex.catch(() => {});
    return loadingIndex;
  };

  loadIndex();
  return {
    async search(request) {
      const answer = () => searchIndex(index, request, {now: Date.now()});
      // Waits for one file, then no longer than other requests do.
      const isPatient = request.isPatient && isIndexLoaded;
      if (!isIndexLoaded) {
        const loading = loadIndex();
        if (!request.isPatient) await Promise.race([loading, pause(MAX_WAIT)]);
        const first = isIndexLoaded || request.isPatient ? null : answer();
        if (first && isGoodAnswer(first)) return {...first, isPartial: true};
        await loading;
      }
      fetchTexts();
      if (texts) await (isPatient ? texts : Promise.race([texts, pause(MAX_WAIT)]));
      return texts ? {...answer(), isPartial: true} : answer();
    },
  };
}

/** Whether the titles answer the query as typed. If not, the answer may be in a text. */
function isGoodAnswer({pages, seemsUnanswered, didYouMean}: SearchAnswer): boolean {
  return pages.length > 0 && !seemsUnanswered && !didYouMean;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Fetches again, past the browser's cache, if the cached file is damaged or is a proxy's page. */
async function fetchRead<T>(url: string, read: (text: string) => T, fetched?: string): Promise<T> {
  const tryRead = (text: string) => {
    try {
      return read(text);
    } catch (cause) {
      throw new SearchFailure('damaged', {cause});
    }
  };
  try {
    return tryRead(fetched ?? (await fetchText(url)));
  } catch (error) {
    if (!['damaged', 'missing'].includes((error as SearchFailure).reason)) throw error;
    return tryRead(await fetchText(url, 'reload'));
  }
}

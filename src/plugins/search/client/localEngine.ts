import {readIndex, readTitles, withTexts} from '../domain/indexFile';
import {type SearchAnswer, SearchFailure, type SearchRequest} from '../domain/searchBackend';
import {searchIndex} from '../domain/searchIndex';
import {fetchText} from './fetchText';

/** Addresses of the titles, of the rest of the index, and of the texts that results are quoted from. */
export interface LocalFiles {
  readonly titlesUrl: string;
  readonly indexUrl: string;
  readonly textsUrl: string;
}

/** The same, with the titles where they have come already. */
export type FetchedFiles = LocalFiles & {readonly titles?: string | undefined};

export type LocalRequest = Omit<SearchRequest, 'signal'>;

/** The index, and what is done with it: in a worker, or in the page where there can be none. */
export interface LocalEngine {
  search(request: LocalRequest): Promise<SearchAnswer>;
}

/** How long an answer waits for the next file; without it, it is better than late. In milliseconds. */
const PATIENCE = 100;
/** When the texts did not come they are asked for again, but not with every letter. In milliseconds. */
const ASK_AGAIN_AFTER = 10_000;

/**
 * The files come one after another, so each has the line to itself. A good answer from the titles doesn't wait for the
 * index, and no answer waits long for its excerpts.
 *
 * @throws SearchFailure
 */
export async function openLocalEngine({titlesUrl, indexUrl, textsUrl, titles}: FetchedFiles): Promise<LocalEngine> {
  let index = await fetchRead(titlesUrl, readTitles, titles);
  let whole: Promise<void> | null = null;
  let isWhole = false;
  let texts: Promise<void> | null = null;
  let nextTry = 0;

  const fetchWhole = async () => {
    try {
      index = await fetchRead(indexUrl, (text) => readIndex(text, index));
      isWhole = true;
      fetchTexts();
    } finally {
      whole = null;
    }
  };

  const fetchTexts = () => {
    if (index.texts || texts || Date.now() < nextTry) return;
    nextTry = Date.now() + ASK_AGAIN_AFTER;
    texts = fetchText(textsUrl)
      .then((file) => {
        index = withTexts(index, file);
      })
      .catch(() => {})
      .finally(() => {
        texts = null;
      });
  };

  const askForWhole = () => {
    whole ??= fetchWhole();
    // A search says why it did not come.
    whole.catch(() => {});
    return whole;
  };

  askForWhole();
  return {
    async search(request) {
      const answer = () => searchIndex(index, request, {now: Date.now()});
      // It waits for one file, and then no longer than others.
      const isPatient = request.isPatient && isWhole;
      if (!isWhole) {
        const coming = askForWhole();
        if (!request.isPatient) await Promise.race([coming, pause(PATIENCE)]);
        const first = isWhole || request.isPatient ? null : answer();
        if (first && isGood(first)) return {...first, isPartial: true};
        await coming;
      }
      fetchTexts();
      if (texts) await (isPatient ? texts : Promise.race([texts, pause(PATIENCE)]));
      return texts ? {...answer(), isPartial: true} : answer();
    },
  };
}

/** What the titles answer as it is typed; what they don't may be in a text. */
function isGood({pages, seemsUnanswered, didYouMean}: SearchAnswer): boolean {
  return pages.length > 0 && !seemsUnanswered && !didYouMean;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What the browser has kept may be damaged, or the page of a proxy: then the server is asked again, once. */
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

import {readIndex, withTexts} from '../domain/indexFile';
import type {LocalIndex} from '../domain/localIndex';
import {type SearchAnswer, SearchFailure, type SearchRequest} from '../domain/searchBackend';
import {searchIndex} from '../domain/searchIndex';
import {fetchText} from './fetchText';

/** Addresses of the index and of the texts that results are quoted from. */
export interface LocalFiles {
  readonly indexUrl: string;
  readonly textsUrl: string;
}

/** The same, with the index where it has come already. */
export type FetchedFiles = LocalFiles & {readonly index?: string | undefined};

export type LocalRequest = Omit<SearchRequest, 'signal'>;

/** The index, and what is done with it: in a worker, or in the page where there can be none. */
export interface LocalEngine {
  search(request: LocalRequest): Promise<SearchAnswer>;
}

/** How long an answer waits for its excerpts; without them it is better than late. In milliseconds. */
const PATIENCE = 100;
/** When the texts did not come they are asked for again, but not with every letter. In milliseconds. */
const ASK_AGAIN_AFTER = 10_000;

/** @throws SearchFailure */
export async function openLocalEngine({indexUrl, textsUrl, index: fetched}: FetchedFiles): Promise<LocalEngine> {
  let index = await fetchIndex(indexUrl, fetched);
  let texts: Promise<void> | null = null;
  let nextTry = 0;

  // The texts are several times as large: they come after the index, so that it does not share the line with them.
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

  fetchTexts();
  return {
    async search(request) {
      fetchTexts();
      if (texts) await (request.isPatient ? texts : Promise.race([texts, pause(PATIENCE)]));
      const answer = searchIndex(index, request, {now: Date.now()});
      return texts ? {...answer, isPartial: true} : answer;
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What the browser has kept may be damaged, or the page of a proxy: then the server is asked again, once. */
async function fetchIndex(url: string, fetched?: string): Promise<LocalIndex> {
  try {
    return read(fetched ?? (await fetchText(url)));
  } catch (error) {
    if (!['damaged', 'missing'].includes((error as SearchFailure).reason)) throw error;
    return read(await fetchText(url, 'reload'));
  }
}

function read(text: string): LocalIndex {
  try {
    return readIndex(text);
  } catch (cause) {
    throw new SearchFailure('damaged', {cause});
  }
}

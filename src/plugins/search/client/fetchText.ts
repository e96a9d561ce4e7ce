import {SearchFailure} from '../domain/searchBackend';

/** A server that has sent nothing for so long sends nothing any more. In milliseconds. */
const SILENCE = 10_000;

/**
 * A file of the search. What comes slowly is waited for as long as it comes.
 *
 * @param cache `reload`: past what the browser has kept
 * @throws SearchFailure where the file does not come
 */
export async function fetchText(url: string, cache?: RequestCache): Promise<string> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE);
  };
  wait();
  try {
    const response = await fetch(url, {cache, signal: silence.signal});
    const failure = failureIn(response);
    if (failure) throw failure;
    return await readText(response, wait);
  } catch (cause) {
    if (cause instanceof SearchFailure) throw cause;
    throw new SearchFailure(globalThis.navigator?.onLine === false ? 'offline' : 'unavailable', {cause});
  } finally {
    clearTimeout(timer);
  }
}

/** Another build of the site has files of other names, and where one has to sign in, a page comes in their place. */
function failureIn({ok, status, headers}: Response): SearchFailure | null {
  const isPage = headers.get('content-type')?.includes('html') ?? false;
  if (ok && !isPage) return null;
  return new SearchFailure(status < 500 ? 'missing' : 'unavailable');
}

/** @param heard called with every piece that comes */
async function readText(response: Response, heard: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    heard();
    text += decoder.decode(piece.value, {stream: true});
  }
  return text + decoder.decode();
}

import {SearchFailure} from '../domain/searchBackend';

/** How long a server may send nothing before we give up, in milliseconds */
const IDLE_TIMEOUT = 10_000;

/**
 * Fetches a search file. A slow download isn't aborted as long as data keeps coming.
 *
 * @param cache `reload` bypasses the browser's cache
 * @throws SearchFailure
 */
export async function fetchText(url: string, cache?: RequestCache): Promise<string> {
  const idle = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => idle.abort(), IDLE_TIMEOUT);
  };
  wait();
  try {
    const response = await fetch(url, {cache, signal: idle.signal});
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

/** File names change with each build, and a server that requires signing in sends a page instead. */
function failureIn({ok, status, headers}: Response): SearchFailure | null {
  const isPage = headers.get('content-type')?.includes('html') ?? false;
  if (ok && !isPage) return null;
  return new SearchFailure(status < 500 ? 'missing' : 'unavailable');
}

async function readText(response: Response, onChunk: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    onChunk();
    text += decoder.decode(piece.value, {stream: true});
  }
  return text + decoder.decode();
}

import {SearchFailure} from '../domain/searchBackend';

/** @throws SearchFailure where the file does not come */
export async function fetchText(url: string): Promise<string> {
  try {
    const response = await fetch(url);
    if (response.ok) return await response.text();
  } catch (cause) {
    throw new SearchFailure(globalThis.navigator?.onLine === false ? 'offline' : 'unavailable', {cause});
  }
  throw new SearchFailure('unavailable');
}

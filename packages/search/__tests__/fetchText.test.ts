import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {fetchText} from '../client/fetchText';

const HTML = {headers: {'content-type': 'text/html; charset=utf-8'}};

/** A server that sends what the test gives it, when the test does. */
function slowServer() {
  let line: ReadableStreamDefaultController<Uint8Array> | undefined;
  vi.stubGlobal('fetch', async (_url: string, {signal}: RequestInit) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        line = controller;
        signal?.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return new Response(body);
  });
  return {
    send: (bytes: Uint8Array) => line?.enqueue(bytes),
    end: () => line?.close(),
  };
}

describe('fetchText', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('returns the text, even if a letter arrives in two chunks', async () => {
    const {send, end} = slowServer();
    const text = fetchText('/index.json');
    await vi.advanceTimersByTimeAsync(0);
    const bytes = new TextEncoder().encode('Élan');
    send(bytes.slice(0, 1));
    send(bytes.slice(1));
    end();
    expect(await text).toBe('Élan');
  });

  it('waits while data keeps coming, and at most ten seconds without any', async () => {
    const {send} = slowServer();
    const settled = vi.fn();
    fetchText('/index.json').catch((error) => settled(error.reason));
    for (let pieces = 0; pieces < 5; pieces++) {
      await vi.advanceTimersByTimeAsync(9000);
      send(new Uint8Array([32]));
    }
    await vi.advanceTimersByTimeAsync(9900);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(settled).toHaveBeenCalledWith('unavailable');
  });

  it('does not wait for a server that never answers', async () => {
    vi.stubGlobal('fetch', (_url: string, {signal}: RequestInit) => {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    });
    const settled = vi.fn();
    fetchText('/index.json').catch((error) => settled(error.reason));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(settled).toHaveBeenCalledWith('unavailable');
  });

  it.each([
    ['a missing file', new Response('', {status: 404}), 'missing'],
    ['a forbidden file', new Response('', {status: 403, ...HTML}), 'missing'],
    ['a sign-in page', new Response('<p>Sign in', HTML), 'missing'],
    ['a server error', new Response('', {status: 503, ...HTML}), 'unavailable'],
  ])('reports %s', async (_, response, reason) => {
    vi.stubGlobal('fetch', async () => response);
    await expect(fetchText('/index.json')).rejects.toMatchObject({reason});
  });
});

import {extname} from 'node:path';
import {startBrowser} from './devTools';

/** A page in a browser that has only this one. */
export interface Page {
  goto(address: string): Promise<void>;
  /**
   * Runs a script and returns what its promise gives.
   *
   * @throws its error
   */
  evaluate(script: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Answers a request: with a file, by asking the network, or not at all. */
export type Answer = Uint8Array | 'ask' | 'refuse';

const TYPES: Readonly<Record<string, string>> = {'': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript'};

/**
 * Opens a page in a new browser.
 *
 * @param executable path of a Chromium
 * @param answer decides about each request of the page
 * @throws if the browser doesn't start
 */
export async function openPage(
  executable: string,
  args: readonly string[],
  answer: (url: URL) => Promise<Answer>,
): Promise<Page> {
  const browser = startBrowser(executable, args);
  try {
    const {targetId} = await browser.send('Target.createTarget', {url: 'about:blank'});
    const {sessionId} = await browser.send('Target.attachToTarget', {targetId, flatten: true});
    const send = (method: string, params = {}) => browser.send(method, params, sessionId);
    browser.on('Fetch.requestPaused', async ({requestId, request}) => {
      const url = new URL(request.url);
      const [method, params] = responseFor(url, await answer(url).catch(() => 'refuse' as const));
      // A page that has gone waits for nothing.
      await send(method, {requestId, ...params}).catch(() => undefined);
    });
    await send('Fetch.enable');
    await send('Page.enable');
    const loads: (() => void)[] = [];
    browser.on('Page.loadEventFired', () => loads.shift()?.());
    return {
      goto: async (url) => {
        const loaded = new Promise<void>((done) => loads.push(done));
        const {errorText} = await send('Page.navigate', {url});
        if (errorText) throw new Error(`${url} does not open: ${errorText}`);
        await loaded;
      },
      evaluate: async (expression) => {
        const {result, exceptionDetails} = await send('Runtime.evaluate', {
          expression,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function responseFor(url: URL, answer: Answer): [method: string, params: object] {
  if (answer === 'ask') return ['Fetch.continueRequest', {}];
  const type = TYPES[extname(url.pathname)];
  if (answer === 'refuse' || !type) return ['Fetch.failRequest', {errorReason: 'BlockedByClient'}];
  const responseHeaders = [{name: 'content-type', value: `${type}; charset=utf-8`}];
  const body = Buffer.from(answer).toString('base64');
  return ['Fetch.fulfillRequest', {responseCode: 200, responseHeaders, body}];
}

import {type ChildProcess, spawn} from 'node:child_process';
import type {Readable, Writable} from 'node:stream';
import {makeTempFolder} from '../measure/makeTempFolder';

/** Controls a browser page like a reader does. */
export interface Reader {
  goTo(url: string): Promise<void>;
  /** Moves the pointer onto the first element that matches. */
  pointAt(selector: string): Promise<void>;
  /** Returns the path of the first link that matches. */
  pathOf(selector: string): Promise<string>;
  /** Clicks at the pointer's position. */
  click(): Promise<void>;
  close(): void;
}

/**
 * Starts Chromium and drives it with the DevTools protocol. Playwright can't be used here, because it disables
 * prerendering.
 *
 * @param browser path of Chromium or Chrome
 */
export async function driveBrowser(browser: string): Promise<Reader> {
  const pipe = openPipe(browser);
  const {send, close} = pipe;
  const sessionId = await attachToPage(pipe);
  let at = {x: 0, y: 0};
  const mouse = (type: string, more: object = {}) =>
    send('Input.dispatchMouseEvent', {type, ...at, ...more}, sessionId);

  const ask = async (selector: string, body: string) => {
    const expression = `(element => {${body}})(document.querySelector(${JSON.stringify(selector)}))`;
    const {result, exceptionDetails} = await send('Runtime.evaluate', {expression, returnByValue: true}, sessionId);
    if (exceptionDetails) throw new Error(`The page has no ${selector}`);
    return result.value;
  };

  return {
    async goTo(url) {
      await send('Page.navigate', {url}, sessionId);
    },
    async pointAt(selector) {
      at = await ask(
        selector,
        `
        element.scrollIntoView({block: 'center', behavior: 'instant'});
        const {x, y, width, height} = element.getBoundingClientRect();
        return {x: x + width / 2, y: y + height / 2};`,
      );
      await mouse('mouseMoved');
    },
    pathOf: (selector) => ask(selector, 'return element.pathname;'),
    async click() {
      const button = {button: 'left', clickCount: 1};
      await mouse('mousePressed', button);
      await mouse('mouseReleased', button);
    },
    close,
  };
}

/**
 * Attaches to the first tab's page through the tab. When a client attaches to a page directly, the browser prerenders
 * nothing.
 */
async function attachToPage({send, once}: Pipe): Promise<string> {
  const {targetInfos} = await send('Target.getTargets', {filter: [{type: 'tab'}]});
  const {sessionId} = await send('Target.attachToTarget', {targetId: targetInfos[0].targetId, flatten: true});
  const attached = once('Target.attachedToTarget');
  await send('Target.setAutoAttach', {autoAttach: true, waitForDebuggerOnStart: false, flatten: true}, sessionId);
  return (await attached).sessionId;
}

interface Pipe {
  send: Send;
  once: Once;
  close(): void;
}

/** Responses aren't typed here, because each caller knows what it asked for. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Send = (method: string, params: object, sessionId?: string) => Promise<any>;
// biome-ignore lint/suspicious/noExplicitAny: see above
type Once = (event: string) => Promise<any>;

function openPipe(browser: string): Pipe {
  const profile = makeTempFolder('profile');
  const flags = ['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`, '--no-first-run'];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child: ChildProcess = spawn(browser, [...flags, ...asRoot, '--window-size=1280,800', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , to, from] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const events = new Map<string, (params: unknown) => void>();
  const waiting = new Map<number, {resolve(value: unknown): void; reject(error: Error): void}>();
  let rest = '';
  from.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const {id, result, error, method, params} = JSON.parse(message);
      if (method) events.get(method)?.(params);
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  let count = 0;
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, {resolve, reject});
        to.write(`${JSON.stringify({id, method, params, sessionId})}\0`);
      }),
    once: (event) => new Promise((resolve) => events.set(event, resolve)),
    close: () => {
      child.kill();
    },
  };
}

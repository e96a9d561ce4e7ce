import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Duplex} from 'node:stream';

type Parameters = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: the protocol has hundreds of types
type Result = any;

interface Message {
  id?: number;
  method?: string;
  params?: Result;
  result?: Result;
  error?: {message: string};
}

/** A running browser, driven by the DevTools protocol (https://chromedevtools.github.io/devtools-protocol/). */
export interface DevTools {
  /** @throws if the browser refuses, or is gone */
  send(method: string, params?: Parameters, sessionId?: string): Promise<Result>;
  on(event: string, listener: (params: Result) => void): void;
  close(): Promise<void>;
}

const ARGUMENTS = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-component-update',
  '--disable-default-apps',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  // Containers and root's builds have no sandbox.
  '--no-sandbox',
  '--password-store=basic',
  '--use-mock-keychain',
  '--window-size=1280,720',
];
/** Time to end by itself, in milliseconds */
const PATIENCE = 5000;
const NUL = 0;

/** Starts a Chromium, which ends with this process, because its pipe ends. */
export function startBrowser(executable: string, args: readonly string[]): DevTools {
  const profile = mkdtempSync(join(tmpdir(), 'deskbook-browser-'));
  const child = spawn(executable, [...ARGUMENTS, `--user-data-dir=${profile}`, ...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [input, output] = [child.stdio[3], child.stdio[4]] as unknown as [Duplex, Duplex];
  const waiting = new Map<number, {resolve(result: Result): void; reject(error: Error): void}>();
  const listeners = new Map<string, (params: Result) => void>();
  let failure: Error | null = null;
  let count = 0;

  const fail = (error: Error) => {
    failure ??= error;
    for (const {reject} of waiting.values()) reject(failure);
    waiting.clear();
  };
  child.on('error', fail);
  // A broken pipe says less than this.
  for (const pipe of [input, output]) pipe.on('error', () => undefined);
  output.on('close', () => fail(new Error('the browser ended too early')));
  onMessages(output, ({id, method, params, result, error}) => {
    if (id === undefined) listeners.get(method ?? '')?.(params);
    else if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    if (id !== undefined) waiting.delete(id);
  });

  const send: DevTools['send'] = (method, params = {}, sessionId = undefined) => {
    if (failure) return Promise.reject(failure);
    const id = ++count;
    return new Promise((resolve, reject) => {
      waiting.set(id, {resolve, reject});
      input.write(`${JSON.stringify({id, method, params, sessionId})}\0`);
    });
  };
  return {
    send,
    on: (event, listener) => listeners.set(event, listener),
    close: async () => {
      await send('Browser.close').catch(() => undefined);
      await end(child);
      rmSync(profile, {recursive: true, force: true, maxRetries: 5});
    },
  };
}

/** Messages are JSON, each with a NUL behind it. */
function onMessages(output: Duplex, handle: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  output.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(NUL); end >= 0; end = rest.indexOf(NUL)) {
      handle(JSON.parse(rest.toString('utf8', 0, end)));
      rest = rest.subarray(end + 1);
    }
  });
}

async function end(child: ChildProcess): Promise<void> {
  // No process id if it never started.
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await once(child, 'exit');
  clearTimeout(timer);
}

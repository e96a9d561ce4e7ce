import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import type {BenchSite} from '../sites/benchSite';

export interface DevServer {
  url: string;
  stop(): Promise<void>;
}

/** Timeout of the first compilation in milliseconds. */
const TIMEOUT = 300_000;

/** Starts a site's development server and waits until it responds. */
export async function startSite({name, folder, node, start}: BenchSite): Promise<DevServer> {
  if (!start) throw new Error(`${name} has no development server`);
  const port = await findPort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(node, [...start, '--no-open', '--host', '127.0.0.1', '--port', `${port}`], {
    cwd: folder,
    stdio: 'ignore',
    env: {...process.env, NODE_ENV: undefined},
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  process.once('exit', () => child.kill());
  const end = performance.now() + TIMEOUT;
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() > end) throw new Error(`${name} did not start in ${folder}`);
    await pause(500);
  }
  return {
    url,
    stop() {
      child.kill();
      return ended;
    },
  };
}

/** The request waits for a running compilation. */
function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ok}) => ok,
    () => false,
  );
}

export function findPort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address() as {port: number};
      probe.close(() => done(port));
    });
  });
}

import {type ChildProcess, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {FIXTURE_DEPLOY} from './fixture';
import {end, freePort} from './processes';

export interface WebServer {
  /** Also the name of its settings' folder. */
  name: 'nginx' | 'apache';
  /** Its path; undefined if it isn't installed. */
  path: string | undefined;
  /** The message for skipped tests. */
  without: string;
  /** Includes a build's settings. */
  conf: string;
  /** Whether it sends `.br` files. */
  brotli: boolean;
  /** Returns a complete configuration for a site. The server writes only to the given folder. */
  configure(site: Configured): string;
  /** The program and options to start it in the foreground. */
  command(path: string, folder: string, file: string): string[];
}

interface Configured {
  folder: string;
  root: string;
  conf: string;
  /** Settings outside the server block. */
  outside: string;
  port: number;
}

export interface ServedSite {
  /** The folder to serve. */
  root: string;
  /** Settings inside the server block. The build's settings are in `deskbook/…`. */
  conf?: string;
  /** Settings outside that block. */
  outside?: string;
  /** By default, a free one. */
  port?: number;
  /** Extra files next to the settings by name, such as a list of passwords. */
  files?: Readonly<Record<string, string>>;
  /** The folder of the build's settings; by default, the fixture's. */
  snippets?: string;
}

export interface Running {
  /** Without a trailing slash. */
  url: string;
  stop(): Promise<void>;
}

const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** Returns a program's path; undefined if it isn't installed. */
export function findProgram(name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), ...FOLDERS]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Starts a real web server on loopback. It writes only to a temporary folder. */
export async function startServer(
  server: WebServer,
  {root, conf = server.conf, outside = '', port, files = {}, snippets = join(FIXTURE_DEPLOY, server.name)}: ServedSite,
): Promise<Running> {
  if (!server.path) throw new Error(server.without);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `deskbook-${server.name}-`)));
  const chosen = port ?? (await freePort());
  cpSync(snippets, join(folder, 'deskbook'), {recursive: true});
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'deskbook', name), text);
  const file = join(folder, 'server.conf');
  writeFileSync(file, server.configure({folder, root: resolve(root), conf, outside, port: chosen}));

  const [program = '', ...options] = server.command(server.path, folder, file);
  const child = spawn(program, options, {stdio: ['ignore', 'ignore', 'pipe']});
  const stop = async () => {
    await end(child);
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    await untilItAnswers(server.name, chosen, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return {url: `http://127.0.0.1:${chosen}`, stop};
}

async function untilItAnswers(name: string, port: number, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/`, {redirect: 'manual'}).catch(() => undefined);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`${name} does not answer on port ${port}:\n${said}`);
}

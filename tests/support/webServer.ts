import {type ChildProcess, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {FIXTURE_DEPLOY} from './fixture';
import {end, freePort} from './processes';

/** A web server that may be installed. */
export interface WebServer {
  /** Also that of the folder of its snippets. */
  name: 'nginx' | 'apache';
  /** Its path; undefined where it is not installed. */
  path: string | undefined;
  /** What is said of the tests then. */
  without: string;
  /** What includes the snippets of a build. */
  conf: string;
  /** Whether it sends `.br` files. */
  brotli: boolean;
  /** A whole configuration for a site. Everything that the server writes goes into the folder. */
  configure(site: Configured): string;
  /** How it is started in the foreground: a program and its options. */
  command(path: string, folder: string, file: string): string[];
}

interface Configured {
  folder: string;
  root: string;
  conf: string;
  /** What is outside the server's block. */
  outside: string;
  port: number;
}

export interface ServedSite {
  /** The folder that is served. */
  root: string;
  /** What is in the server's block. The snippets of the build are found as `deskbook/…`. */
  conf?: string;
  /** What is outside that block. */
  outside?: string;
  /** A free one if left out. */
  port?: number;
  /** Files beside the snippets, by their names: a list of passwords. */
  files?: Readonly<Record<string, string>>;
  /** Where the snippets of its build are; of the fixture's if left out. */
  snippets?: string;
}

export interface Running {
  /** Without a slash at its end. */
  url: string;
  stop(): Promise<void>;
}

const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** The path of a program; undefined where it is not installed. */
export function findProgram(name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), ...FOLDERS]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Starts a real web server on loopback. Everything that it writes lies in a folder that goes away with it. */
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

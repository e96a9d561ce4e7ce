import {type ChildProcess, execFileSync, spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {FIXTURE_SNIPPETS} from './fixture';

export interface Nginx {
  /** Without a slash at its end. */
  url: string;
  stop(): Promise<void>;
}

export interface NginxSite {
  /** The folder that nginx serves. */
  root: string;
  /** What is in the server block. The snippets of the build are found as `deskbook/…`. */
  conf: string;
  /** A free one if left out. */
  port?: number;
  /** Files beside the snippets, by their names: a list of passwords. */
  files?: Readonly<Record<string, string>>;
  /** Where the snippets of its build are; of the fixture's if left out. */
  snippets?: string;
}

const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** The path of nginx; undefined where it is not installed. */
export const NGINX = [...(process.env.PATH ?? '').split(delimiter), ...FOLDERS]
  .map((folder) => join(folder, 'nginx'))
  .find((path) => existsSync(path));

export const WITHOUT_NGINX =
  'Left out: nginx is not installed, so nothing was tried on a real web server (Debian: apt-get install nginx).';

/** The module that sends `.br` files; undefined where nginx has none. */
export const BROTLI_MODULE = NGINX && moduleOf(NGINX, 'ngx_http_brotli_static_module.so');

function moduleOf(nginx: string, name: string): string | undefined {
  const {stderr} = spawnSync(nginx, ['-V'], {encoding: 'utf8'});
  const folder = /--modules-path=(\S+)/.exec(stderr)?.[1];
  return folder && existsSync(join(folder, name)) ? join(folder, name) : undefined;
}

/** Starts a real nginx on loopback. Everything that it writes lies in a folder that goes away with it. */
export async function startNginx({
  root,
  conf,
  port,
  files = {},
  snippets = FIXTURE_SNIPPETS,
}: NginxSite): Promise<Nginx> {
  if (!NGINX) throw new Error(WITHOUT_NGINX);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deskbook-nginx-')));
  const chosen = port ?? (await freePort());
  cpSync(snippets, join(folder, 'deskbook'), {recursive: true});
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'deskbook', name), text);
  writeFileSync(join(folder, 'nginx.conf'), configuration({folder, root: resolve(root), conf, port: chosen}));

  const child = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf')], {stdio: ['ignore', 'ignore', 'pipe']});
  const stop = async () => {
    await end(child);
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    await untilItAnswers(chosen, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return {url: `http://127.0.0.1:${chosen}`, stop};
}

function configuration({folder, root, conf, port}: {folder: string; root: string; conf: string; port: number}): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // Whoever may write the folder of the site may also read it: nginx would go over to another user.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${BROTLI_MODULE ? `load_module ${BROTLI_MODULE};` : ''}
${user}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${conf}
  }
}
`;
}

async function untilItAnswers(port: number, child: ChildProcess): Promise<void> {
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
  throw new Error(`nginx does not answer on port ${port}:\n${said}`);
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) return done();
    child.once('close', () => done());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address() as {port: number};
      probe.close(() => done(port));
    });
  });
}

/** A line of an htpasswd file, made as the README says. */
export function passwordLine(name: string, password: string): string {
  return `${name}:${execFileSync('openssl', ['passwd', '-6', password], {encoding: 'utf8'}).trim()}\n`;
}

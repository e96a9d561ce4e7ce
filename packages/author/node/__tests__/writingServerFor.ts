import {createServer, type IncomingMessage, type OutgoingHttpHeaders, request} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {writeIn} from '@deskbook/content/__tests__/temporarySite';
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import {onTestFinished} from 'vitest';
import {hostedAccess, localAccess} from '../access';
import {Proxies} from '../accounts/proxySignIn';
import {type Access, guards} from '../guards';
import {logLine} from '../log';
import {writingServer} from '../writingServer';
import {WritingSite} from '../writingSite';
import {temporaryRepository} from './temporaryRepository';

export const PAGE = 'docs/procedures/load-paper.md';
export const TEXT = '# Load paper\n\nOpen the lid.\n';
export const ORIGIN = 'https://write.example.org';

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
  json(): {message?: string; text?: string; version?: string; theirs?: {text: string}};
}

export interface Asked {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
  /** The address of this computer that it comes from. */
  from?: string;
}

export type Send = (path: string, asked?: Asked) => Promise<Answer>;

interface Server {
  send: Send;
  siteDir: string;
  port: number;
  access: Access;
  logged: readonly string[];
}

/** A site with one page and something that looks like its build. */
export function siteToWrite(): string {
  const siteDir = temporaryRepository({
    [PAGE]: TEXT,
    'docs/index.md': '# Home\n',
    '.gitignore': '/build\n.deskbook/\n',
  });
  writeIn(
    siteDir,
    'build/index.html',
    '<html><head><link rel="stylesheet" href="/assets/css/styles.css"></head><body>Home</body></html>',
  );
  writeIn(siteDir, 'build/assets/css/styles.css', 'body {}');
  writeIn(
    siteDir,
    'build/_headers',
    "/*\n  Content-Security-Policy: default-src 'self'; script-src 'self' 'sha256-abc='\n",
  );
  writeIn(siteDir, 'build-public/secret.html', 'not for authors');
  writeIn(siteDir, 'editor/edit.js', '// The script of the editor\n');
  return siteDir;
}

export type Entrance = 'local' | 'accounts' | {userHeader: string; proxies: string[]};

/** The server itself, on a port of its own. */
export async function writingServerFor(siteDir: string, entrance: Entrance): Promise<Server> {
  const logged: string[] = [];
  const site = await WritingSite.open({
    siteDir,
    buildDir: join(siteDir, 'build'),
    editorDir: join(siteDir, 'editor'),
    findServer: () => null,
    deskbook: [],
    extensions: EXTENSIONS,
    version: '1.2.3',
    log: (event, fields) => logged.push(logLine(new Date(0), event, fields)),
  });
  const proxies = new Proxies(typeof entrance === 'object' ? entrance.proxies : ['127.0.0.1']);
  const userHeader = typeof entrance === 'object' ? entrance.userHeader : undefined;
  const access =
    entrance === 'local'
      ? localAccess(site)
      : hostedAccess(site, {origin: ORIGIN, userHeader, proxies, idleMinutes: 30});
  const app = writingServer(site, [guards(access)]);
  if (entrance !== 'local') app.set('trust proxy', (from: string) => proxies.has(from));
  const server = createServer(app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await site.close();
  });
  const {port} = server.address() as AddressInfo;
  const host = entrance === 'local' ? `localhost:${port}` : new URL(ORIGIN).host;
  return {
    siteDir,
    port,
    access,
    logged,
    send: requestTo(port, host),
  };
}

/** Sends requests to a port of this computer, under a name. */
export function requestTo(port: number, host: string): Send {
  return (path, asked = {}) => send(port, path, {...asked, headers: {host, ...asked.headers}});
}

function send(port: number, path: string, {method = 'GET', headers: given = {}, body, from}: Asked): Promise<Answer> {
  const headers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return new Promise((done, fail) => {
    const asking = request(
      {host: '127.0.0.1', port, path, method, headers, localAddress: from, agent: false},
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', fail);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          done({status: answer.statusCode ?? 0, headers: answer.headers, text, json: () => JSON.parse(text)});
        });
      },
    );
    asking.on('error', fail);
    if (body !== undefined) asking.setHeader('content-length', Buffer.byteLength(body));
    asking.end(body);
  });
}

/** What a browser keeps of an answer, and sends with the next request. */
export function cookieOf({headers}: Answer): string {
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
}

/** Somebody who is in: sends the cookie and the token of the editor's page with each request. */
export async function signedIn(send: Send, cookie: string): Promise<Send> {
  const page = await send('/write/', {headers: {cookie, accept: 'text/html'}});
  const {token} = JSON.parse(/id="deskbook-write">([^<]+)</.exec(page.text)?.[1] ?? '{}');
  return (path, asked = {}) => {
    const body = asked.body === undefined ? {} : {'content-type': 'application/json'};
    return send(path, {...asked, headers: {cookie, 'x-deskbook-token': token, ...body, ...asked.headers}});
  };
}

export async function saveOver(as: Send, path: string, text: string, version: string): Promise<Answer> {
  return as('/write/api/file', {method: 'PUT', body: JSON.stringify({path, text, version})});
}

import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {decodeAddress} from '@deskbook/text/decodeAddress';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.xml': 'application/xml; charset=utf-8',
};

export interface StaticServer {
  /** URL with the base path and a trailing slash. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves a built site like a plain web server: `index.html` for folders, `404.html` for missing files, and the headers
 * that its `_headers` file sets, including the Content-Security-Policy.
 *
 * @param built requests wait until it resolves
 */
export async function serveFolder(folder: string, basePath = '/', built?: Promise<void>): Promise<StaticServer> {
  const headersAreRead = Promise.resolve(built).then(() => headersOf(folder));
  const server = createServer(async ({url = '/'}, response) => {
    const blocks = await headersAreRead;
    const path = decodeAddress(new URL(url, 'http://localhost').pathname);
    const within = path.startsWith(basePath) ? path.slice(basePath.length) : undefined;
    const file = within === undefined ? undefined : await fileFor(folder, within);
    if (file === 'needs a slash') {
      response.writeHead(301, {location: `${path}/`}).end();
      return;
    }
    const found = file ?? join(folder, '404.html');
    const type = TYPES[extname(found)] ?? 'application/octet-stream';
    // A finished test may have deleted the site while one of its pages still loads.
    const body = await readFile(found).catch(() => undefined);
    const headers = blocks.filter(({isFor}) => isFor(path)).map((block) => block.headers);
    response.writeHead(file && body ? 200 : 404, Object.assign({'content-type': type}, ...headers)).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Block {
  isFor(path: string): boolean;
  headers: Readonly<Record<string, string>>;
}

/** Parses `_headers`; empty without that file. */
async function headersOf(folder: string): Promise<Block[]> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  return text.split('\n\n').map((block) => {
    const [, pattern = '', star] = /^(\/.*?)(\*?)$/m.exec(block) ?? [];
    return {
      isFor: (path) => (star ? path.startsWith(pattern) : path === pattern),
      headers: Object.fromEntries([...block.matchAll(/^ +(\S+): (.*)$/gm)].map(([, name, value]) => [name, value])),
    };
  });
}

async function fileFor(folder: string, path: string): Promise<string | undefined> {
  const wanted = normalize(join(folder, path));
  if (!wanted.startsWith(normalize(folder))) return undefined;
  const found = await stat(wanted).catch(() => undefined);
  if (!found?.isDirectory()) return found && wanted;
  if (path !== '' && !path.endsWith('/')) return 'needs a slash';
  const index = join(wanted, 'index.html');
  return (await stat(index).catch(() => undefined)) && index;
}

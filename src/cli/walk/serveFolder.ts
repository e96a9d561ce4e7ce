import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {decodeAddress} from '../../shared/decodeAddress';

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
  /** Its address with the base path, ending in a slash. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves a built site as a plain web server would: `index.html` for folders, `404.html` for what is not there, and with
 * every answer what the `_headers` of a built site asks for, its policy among it.
 *
 * @param built until then it answers nothing
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
    // A test that has ended may have deleted the site while a page of it still loads.
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

/** The blocks of `_headers`; none in a folder without that file. */
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

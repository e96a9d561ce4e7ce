import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join, normalize} from 'node:path';
import {decodeAddress} from '../../packages/text/decodeAddress';
import {gzip, isCompressible, mediaTypeOf, partOf, type Transfer} from './bytes';

export interface GzipServer {
  /** Its origin, without a trailing slash. */
  url: string;
  /** What it has sent, in order. */
  transfers: readonly Transfer[];
  /** Requested addresses that don't exist. */
  missing: readonly string[];
  stop(): Promise<void>;
}

/** Cache of `bodyOf`, so each file is compressed only once. */
const sent = new Map<string, Buffer>();

/**
 * Serves a built site like a web server: compressed, with caching by file name, and `index.html` for folders. It counts
 * everything it sends, so no transfer is missed.
 */
export async function serveGzipped(folder: string, port = 0): Promise<GzipServer> {
  const transfers: Transfer[] = [];
  const missing: string[] = [];
  const server = createServer(({url = '/'}, response) => {
    const path = decodeAddress(new URL(url, 'http://localhost').pathname);
    const file = fileFor(folder, path);
    if (!file) {
      missing.push(path);
      response.writeHead(404, {'content-type': 'text/plain'}).end('Not here');
      return;
    }
    const type = mediaTypeOf(file);
    const body = bodyOf(file);
    transfers.push({path, part: partOf(type), bytes: body.length});
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': cachingOf(path, type),
      ...(isCompressible(type) ? {'content-encoding': 'gzip', vary: 'accept-encoding'} : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    transfers,
    missing,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Files in these folders have a hash in their names and can be cached for good. */
function cachingOf(path: string, type: string): string {
  if (/\/(assets|_astro)\//.test(path)) return 'public, max-age=31536000, immutable';
  return type.startsWith('text/html') ? 'no-cache' : 'public, max-age=3600';
}

/** Call this after a site has been rebuilt. */
export function forgetSent(): void {
  sent.clear();
}

export function bodyOf(file: string): Buffer {
  const known = sent.get(file);
  if (known) return known;
  const content = readFileSync(file);
  const body = isCompressible(mediaTypeOf(file)) ? gzip(content) : content;
  sent.set(file, body);
  return body;
}

/** Resolves a path to the file itself, a folder's `index.html`, or the file with `.html` added. */
export function fileFor(folder: string, path: string): string | undefined {
  const wanted = normalize(join(folder, path));
  if (!wanted.startsWith(normalize(folder))) return undefined;
  const isFile = (file: string) => existsSync(file) && statSync(file).isFile();
  return [wanted, join(wanted, 'index.html'), `${wanted}.html`].find(isFile);
}

import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join, normalize} from 'node:path';
import {decodeAddress} from '../../src/shared/decodeAddress';
import {gzip, isCompressible, mediaTypeOf, partOf, type Transfer} from './bytes';

export interface GzipServer {
  /** Its address without a slash at the end. */
  url: string;
  /** What it has sent, in order. */
  transfers: readonly Transfer[];
  /** Addresses that it was asked for and does not have. */
  missing: readonly string[];
  stop(): Promise<void>;
}

/** What `bodyOf` has made: the files of a site are compressed once, however often they are asked for. */
const sent = new Map<string, Buffer>();

/**
 * Serves a built site as a web server would: compressed, with the caching that its file names allow, and folders by
 * their `index.html`. It counts what it sends, so that nothing that a browser fetches goes uncounted.
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

/** As long as the name of a file allows: those in these folders carry a hash of their content. */
function cachingOf(path: string, type: string): string {
  if (/\/(assets|_astro)\//.test(path)) return 'public, max-age=31536000, immutable';
  return type.startsWith('text/html') ? 'no-cache' : 'public, max-age=3600';
}

/** Call this after a site has been rebuilt. */
export function forgetSent(): void {
  sent.clear();
}

/** A file as it is sent. */
export function bodyOf(file: string): Buffer {
  const known = sent.get(file);
  if (known) return known;
  const content = readFileSync(file);
  const body = isCompressible(mediaTypeOf(file)) ? gzip(content) : content;
  sent.set(file, body);
  return body;
}

/** The file itself, the `index.html` of a folder, or the `.html` of a name without one. */
export function fileFor(folder: string, path: string): string | undefined {
  const wanted = normalize(join(folder, path));
  if (!wanted.startsWith(normalize(folder))) return undefined;
  const isFile = (file: string) => existsSync(file) && statSync(file).isFile();
  return [wanted, join(wanted, 'index.html'), `${wanted}.html`].find(isFile);
}
